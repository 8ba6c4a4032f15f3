import type { RuleCases } from '../cases';

const header = '指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of text-garbled. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'questions',
      form: `
${header}
“我为群众办什么？怎么办”座谈|≥|3|3|50|50|问卷：您对服务满意吗？满意的占95%
政策知晓|≥|3|3|40|40|是否按期完成？已完成；如何整改？逐项整改`,
    },
    {
      name: 'a question mark at the end or before a quotation mark',
      form: `
${header}
走访企业|≥|10|10|90|90|“还有困难？”逐户问到。完成情况？`,
    },
    {
      name: 'percents, per-milles and an encoded address',
      form: `
${header}
出错率|≤|3‰|0%|50|50|由3%降到0%，见a?b=5%0A
合格率|≥|100%|100.0%|40|40|3%0.5`,
    },
    {
      name: 'foreign names and units',
      form: `
${header}
José·马丁内斯讲座|≥|1|1|90|90|气温20°C，面积3×2 m²，São Paulo、Ångström`,
    },
  ],
  invalid: [
    {
      name: 'a lost sign in the middle of a sentence (Chongqing)',
      form: `
${header}
社会服务|≥|100|300|90|90|开展2023年度“非遗进校园？文化共传承”活动`,
      finds: [{ at: 'G2', message: 'question', values: { sign: '？', around: '非遗进校园？文化共传承' } }],
    },
    {
      name: 'what remains of a per-mille sign (Wuhan)',
      form: `
${header}
武汉社讯|≤|出错率在3%0|出错率小于3%|90|90|`,
      finds: [{ at: 'C2', message: 'permille', values: { sign: '3%0', around: '出错率在3%0' } }],
    },
    {
      name: 'several at once make one finding',
      form: `
${header}
走访锟斤拷企业|≥|10|10|90|90|走访?了企业???多次，满意率5%0`,
      finds: [
        { at: 'A2', message: 'mojibake', values: { sign: '锟斤拷' } },
        { at: 'G2', message: 'question', values: { sign: '?' } },
      ],
    },
    {
      name: 'the replacement character, and UTF-8 read as Latin-1 or GBK',
      form: `
${header}
走访�业|≥|10|10|30|30|ä¸­æ–‡
培训|≥|10|10|30|30|itâ€™s
宣传|≥|10|10|30|30|瀹屾垚锛屼换鍔�`,
      finds: [
        { at: 'A2', message: 'mojibake', values: { sign: '�' } },
        { at: 'G2', message: 'mojibake' },
        { at: 'G3', message: 'mojibake', values: { sign: 'â€' } },
        { at: 'G4', message: 'mojibake', values: { sign: '锛' } },
      ],
    },
    {
      name: 'a question before does not excuse the next clause',
      form: `
${header}
走访企业|≥|10|10|90|90|有什么困难，进校园？文化传承`,
      finds: [{ at: 'G2', message: 'question' }],
    },
  ],
};
