import type { RuleCases } from '../cases';

/** Examples of score-below-rule. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'full points, and a share for what was done',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|12|10|10|新入驻企业增多
举办培训|≥|3|2|10|6.67|讲师临时取消一场`,
    },
    {
      name: 'without a reason the lack of it is the finding',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|12|10|9|
举办培训|≥|2|2|10|8|完成目标任务`,
    },
    {
      name: 'a target that was passed by far may have cost points',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
报送信息|≥|10|120|10|8|年初指标值设置偏低，按偏离度扣分`,
    },
    {
      name: 'a bare number may be a ceiling',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
差错率|5%|6%|10|8|新人较多，录入差错增加`,
    },
    {
      name: 'what a column of its own takes off is missing on purpose',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|扣分|得分|说明
走访企业|≥|10|10|10|2|8|台账不全，按规定扣分，已补齐
举办培训|≥|4|3|10|1|6.5|讲师临时取消一场，签到表缺页`,
    },
    {
      name: 'a policy without scores has no rule for them',
      policy: 'transfer',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|10|10|9|部分企业停业`,
    },
  ],
  invalid: [
    {
      name: 'met in full, and one point off (Shenzhen, row 22)',
      form: `
一级指标|二级指标|三级指标|年度指标值|* 实际完成值|* 分值|* 得分|偏差原因分析及改进措施
产出指标|成本指标|资金支出完成率|100%|100%|10|9|实际活动费用结算时，产生零头偏差`,
      finds: [
        {
          at: 'G2',
          message: 'met',
          values: { name: '资金支出完成率', expected: '10', actual: '9' },
          steps: ['100 = 100 → 100%', '10 × 100% = 10'],
        },
      ],
    },
    {
      name: 'more was taken off than was left undone',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|9|20|15|一家企业停业
投诉举报|≤|4|5|20|10|新线路开通`,
      finds: [
        {
          at: 'F2',
          message: 'unmet',
          values: { expected: '18', actual: '15' },
          steps: ['9 ÷ 10 × 100% = 90%', '20 × 90% = 18'],
        },
        {
          at: 'F3',
          message: 'unmet',
          values: { expected: '15', actual: '10' },
          steps: ['(1 − (5 − 4) ÷ 4) × 100% = 75%', '20 × 75% = 15'],
        },
      ],
    },
  ],
};
