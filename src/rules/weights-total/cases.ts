import type { RuleCases } from '../cases';

const funds = `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|100|100|100|100|10|10`;
const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';

/** Examples of weights-total. */
export const cases: RuleCases = {
  valid: [
    {
      name: '10 for the rate and 90 for the indicators; rows of 无 weigh 0',
      form: `${funds}
${header}
产出指标(50分)|数量指标|走访|≥10|10|50|50
效益指标(30分)|社会效益指标|美誉度|100%|100%|30|30
|生态效益指标|无|—|无|0|0
满意度指标(10分)|服务对象满意度指标|满意度|100%|100%|10|10
总分|||||100|100`,
    },
    {
      name: 'the parts’ rate weights make up that of their total and count once (Wuhan)',
      form: `
|年初预算|全年预算数|全年执行数|执行率%|分值|得分
财政拨款|100|100|100|100.00|5|5
其他资金|0|0|0|||
合计|100|100|100|100.00|5|5
基本支出|60|60|60|100.00|2.5|2.5
项目支出|40|40|40|100.00|2.5|2.5
合计|100|100|100|100.00|5|5
${header}
产出指标|数量指标|走访|≥10|10|90|90`,
    },
    {
      name: 'only a part carries the rate’s weight (Chongqing)',
      policy: 'chongqing',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|执行率权重|执行率得分
年度总金额|100|100|100|||
其中：财政拨款|100|100|100|100|10.00|10.00
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|90|90`,
    },
    {
      name: 'the rate’s weight is not printed; the indicators make up the rest',
      form: `
|预算数(A)|执行数(B)|执行率(B/A)|得分(10分×执行率)
年度资金总额|100|100|100|10
${header}
产出指标|数量指标|走访|≥10|10|90|90`,
    },
    {
      name: 'a table without weights is not judged',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|未完成原因和改进措施
走访企业|≥10|10|`,
    },
    {
      name: 'a blank form is not judged here',
      unchecked: true,
      form: `${funds}
${header}
产出指标|数量指标|走访|≥10|||`,
    },
  ],
  invalid: [
    {
      name: 'the total row says otherwise than its rows',
      form: `
${header}
产出指标|数量指标|走访|≥10|10|60|60
满意度指标|服务对象满意度指标|满意度|100%|100%|40|40
总分|||||90|100`,
      finds: [
        {
          at: 'F4',
          message: 'stated',
          values: { sum: '100', stated: '90' },
          steps: ['60 + 40 = 100 ≠ 90'],
        },
      ],
    },
    {
      name: '110 points to be had, and all of them given (Chongqing)',
      form: `
项目名称|整体监控|自评总分|100.00|||
${funds.trim()}
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|60|60
满意度|≥|90|95|40|40`,
      finds: [
        {
          at: 'E4',
          message: 'wrong',
          values: { sum: '110', total: '100', difference: '10', lessOrMoreZh: '多', statedZh: '' },
          steps: ['60 + 40 = 100', '10 + 100 = 110 ≠ 100'],
        },
      ],
    },
    {
      name: 'weights and scores short by the same 2 points: a row may be missing (Wuhan)',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
基本支出|60|60|60|100|5|5
项目支出|40|40|40|100|5|5
合计|100|100|100|100|10|10
${header}
产出指标|数量指标|走访|≥10|10|48|46
|质量指标|合格率|100%|100%|10|10
效益指标|社会效益指标|美誉度|100%|100%|30|26
总分|||||100|94`,
      finds: [
        {
          at: 'F9',
          message: 'rowMayBeMissing',
          values: { sum: '98', difference: '2', statedZh: '（总分行填的是 100 分）' },
          steps: ['5 + 5 = 10', '58 + 30 = 88', '10 + 88 = 98 ≠ 100'],
        },
      ],
    },
    {
      name: 'short by the weight of a form that has no funds block at all, but not by the rate’s',
      form: `
${header}
产出指标|数量指标|走访|≥10|10|60|60
效益指标|社会效益指标|美誉度|100%|100%|35|35`,
      finds: [
        {
          at: 'F1',
          message: 'wrong',
          values: { sum: '95', lessOrMoreZh: '少', difference: '5' },
          steps: ['60 + 35 = 95 ≠ 100'],
        },
      ],
    },
  ],
};
