import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

/** Examples of funds-as-output. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'what the money was spent on',
      form: `
${header}
产出指标|数量指标|补助资金发放人数|≥500人|520人|10|10
产出指标|数量指标|资金支付笔数|≥20笔|22笔|10|10
产出指标|数量指标|资金支持项目数|≥5个|6个|10|10`,
    },
    {
      name: 'money under another group',
      unchecked: true,
      form: `
${header}
产出指标|时效指标|资金拨付率|100%|100%|10|10
产出指标|成本指标|经费支出|≤20万元|19万元|10|10
效益指标|经济效益指标|带动社会资金投入|≥100万元|120万元|10|10`,
    },
    {
      name: 'budgets as things',
      form: `
${header}
产出指标|数量指标|预算绩效培训场次|≥2场|2场|10|10
产出指标|数量指标|预算使用手册|≥100册|100册|10|10`,
    },
    {
      name: 'a table without levels',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分
资金支付率|100%|100%|90|90`,
    },
    {
      name: 'names that begin with money and count something else',
      form: `
${header}
产出指标|数量指标|资金监管检查次数|≥4次|4次|10|10
产出指标|数量指标|经费标准覆盖学生数|≥800人|812人|10|10
产出指标|数量指标|拨付企业户数|≥30户|33户|10|10`,
    },
  ],
  invalid: [
    {
      name: 'payment, allotment, execution',
      form: `
${header}
产出指标|数量指标|专项资金支付金额|≥200万元|200万元|10|10
产出指标|数量指标|补助经费到位率|100%|100%|10|10
产出指标|数量指标|预算执行率（%）|100%|98%|10|9.8`,
      finds: [
        { at: 'C2', message: 'spending', values: { name: '专项资金支付金额' } },
        { at: 'C3', message: 'spending' },
        { at: 'C4', message: 'spending' },
      ],
    },
  ],
};
