import type { RuleCases } from '../cases';

/** Examples of actual-of-another. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the actual names its own indicator',
      form: `
指标名称|指标值|全年完成值|分值|得分
市政协提案|18件|22件|2|2
调研课题|10件|17个课题|2|2`,
    },
    {
      name: 'what was counted may stand in another name, but not as its subject',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访次数|≥10家|12家企业|10|10
企业满意度|≥90%|95%|10|10`,
    },
    {
      name: 'both count the same things in their own words',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访数量|≥10|12家企业|10|10
服务企业|≥10|15家企业|10|10`,
    },
    {
      name: 'an account of the work may name other indicators',
      form: `
指标名称|指标值|全年完成值|分值|得分
社会服务|≥2次|全年开展社会服务6次，其中为调研课题召开座谈，走访基层支部，了解群众所盼所想|10|10
调研课题|≥1|1|10|10`,
    },
    {
      name: 'a word that two siblings have tells nothing',
      form: `
指标名称|指标值|全年完成值|分值|得分
市政协提案|18件|17个课题|2|2
调研课题|10件|10件|2|2
重点课题|2件|2件|2|2`,
    },
  ],
  invalid: [
    {
      name: 'two rows were swapped (Wuhan, rows 21 and 22)',
      form: `
一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分|偏差原因分析及改进
产出指标|数量指标|市政协提案|市政协大会集体提案立案(不少于)|不少于12件|17个课题|3|3|超额完成目标任务
||调研课题|全年调研课题数量(不少于8件)|不少于8件|22件|2|2|超额完成目标任务`,
      finds: [
        {
          at: 'F2',
          message: 'names',
          values: { name: '市政协提案', actual: '17个课题', noun: '课题', sibling: '调研课题' },
        },
        { at: 'F3', message: 'other', values: { name: '调研课题', actual: '22件', sibling: '市政协提案' } },
      ],
    },
    {
      name: 'a row was copied over another',
      form: `
指标名称|指标值|全年完成值|分值|得分
市政协提案|18件|17个课题|2|2
调研课题|10件|17个课题|2|2`,
      finds: [{ at: 'C2', message: 'names', values: { sibling: '调研课题' } }],
    },
  ],
};
