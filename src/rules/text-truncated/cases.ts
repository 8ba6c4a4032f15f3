import type { RuleCases } from '../cases';

const header = '指标名称|指标值|全年完成值|指标权重|指标得分|说明';
const sentence = '今年走访企业的场次较多';

/** Examples of text-truncated. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'brackets of two widths, an interval, a numbered list',
      form: `
${header}
走访企业（含外资)|10|10|30|30|按《办法》（财预〔2020〕10号）执行
抽检[国标)|(0,100]|50|30|30|1)已走访；2）已回访
回访企业|10|10|30|30|一是走访，二是回访。`,
    },
    {
      name: 'a label whose bracket is closed in the cell below',
      form: `
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标(50|数量指标|走访|10|10|20|20
分)|质量指标|合格率|≥90%|95%|30|30
效益指标|社会效益指标|好评率|≥90%|95%|40|40`,
    },
    {
      name: 'exactly 200 characters that end in a full stop',
      form: `
${header}
走访企业|10|12|90|90|${sentence.repeat(18)}。。`,
    },
    {
      name: 'a short label that ends in a comma',
      form: `
${header}
走访、|10|12|90|90|`,
    },
  ],
  invalid: [
    {
      name: 'an open bracket (Wuhan)',
      form: `
${header}
活动经费|参政议政活动经费(符合预|预算标准内|90|90|`,
      finds: [{ at: 'B2', message: 'bracket', values: { bracket: '(', end: '参政议政活动经费(符合预' } }],
    },
    {
      name: 'an open title mark',
      form: `
${header}
编发刊物|10|10|90|90|全年编发《渝中政务》《要情信`,
      finds: [{ at: 'F2', message: 'bracket', values: { bracket: '《' } }],
    },
    {
      name: 'a list that ends in its comma (Shenzhen)',
      form: `
${header}
党建事务|支付场地装修费用、党建标识制作、|100%|90|90|`,
      finds: [{ at: 'B2', message: 'list', values: { mark: '、', end: '支付场地装修费用、党建标识制作、' } }],
    },
    {
      name: 'exactly 200 characters without an end',
      form: `
${header}
走访企业|10|12|90|90|${sentence.repeat(18)}走访`,
      finds: [{ at: 'F2', message: 'length', values: { length: '200' } }],
    },
    {
      name: 'exactly 255 characters, broken off in a bracket: the length tells why',
      form: `
${header}
走访企业|10|12|90|90|${sentence.repeat(23)}走（`,
      finds: [{ at: 'F2', message: 'length', values: { length: '255' } }],
    },
  ],
};
