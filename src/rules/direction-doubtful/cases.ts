import type { RuleCases } from '../cases';

const header = '指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分';

/** Examples of direction-doubtful. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'costs with ≤, rates with ≥, and the rates that should be low',
      form: `
${header}
培训成本|万元|≤|30|28|10|10
群众满意度|%|≥|90|95|10|10
投诉率|%|≤|5|1|10|10
手术失败率|%|≤|1|0|10|10
不合格率|%|≤|2|1|10|10
事故发生率|%|＜|1|0|10|10
群众投诉举报|次|≤|4|3|10|10`,
    },
    {
      name: 'savings and spending that is wanted',
      form: `
${header}
节约成本|万元|≥|10|12|10|10
研发费用|万元|≥|100|120|10|10
社会保障支出|万元|≥|100|120|10|10
居民人均消费支出|元|≥|20000|21000|10|10
蔬菜收购价格|元|≥|2|2.2|10|10
成本节约率|%|≥|5|6|10|10
项目资金支出率|%|≥|90|95|10|10`,
    },
    {
      name: 'a share of the budget may pass 100 %, and growth may fall below 0',
      form: `
${header}
预算控制率|%|≤|100|98|10|10
税收增长率|%|≥|0|3|10|10
受益人数|人|＞|0|30|10|10`,
    },
    {
      name: 'a bare number says nothing of its direction',
      unchecked: true,
      form: `
三级指标|年度指标值|完成值|分值|得分
培训成本|30万元|28万元|10|10
满意度|90%|95%|10|10`,
    },
    {
      name: 'a cap in the target, and a rank',
      form: `
三级指标|年度指标值|完成值|分值|得分
群众满意度|前10名|3|10|10
会议费用|控制在30万元以内|28万元|10|10`,
    },
  ],
  invalid: [
    {
      name: 'the more is spent, the better',
      form: `
${header}
培训成本|万元|≥|30|35|10|10
会议费用控制数|万元|＞|5|6|10|10
人均培训成本|元/人|≥|400|420|10|10`,
      finds: [
        { at: 'C2', message: 'cost', values: { name: '培训成本', target: '≥30' } },
        { at: 'C3', message: 'cost', values: { target: '>5' } },
        { at: 'C4', message: 'cost', values: { name: '人均培训成本' } },
      ],
    },
    {
      name: 'the worse, the better; the operator stands in the target',
      form: `
三级指标|年度指标值|完成值|分值|得分
服务对象满意度|≤90%|85%|10|10
验收合格率（%）|不超过95%|90%|10|10`,
      finds: [
        { at: 'B2', message: 'share', values: { target: '≤90%' } },
        { at: 'B3', message: 'share', values: { target: '不超过95%' } },
      ],
    },
    {
      name: 'anything meets it',
      form: `
${header}
走访企业|家|≥|0|12|10|10
设备故障率|%|≤|100|3|10|10`,
      finds: [
        { at: 'C2', message: 'anyFloor', values: { target: '≥0' } },
        { at: 'C3', message: 'anyCeiling', values: { target: '≤100' } },
      ],
    },
  ],
};
