import type { RuleCases } from '../cases';

const header = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
走访企业|≥|10|10|90|90|`;

/** Examples of rate-low-unexplained. */
export const cases: RuleCases = {
  valid: [
    {
      name: '99.84 %',
      form: `
${header}
年度资金总额|2560000.00|2560000.00|2555831.40|99.84|10|9.98${indicators}`,
    },
    {
      name: 'exactly 90 %',
      form: `
${header}
年度资金总额|100|100|90|90|10|9${indicators}`,
    },
    {
      name: 'the reason column of the funds block tells it',
      form: `
${header}|原因
年度资金总额|100|100|60|60|10|6|公开招标节约
其他资金|0|0|0|—|—|—|${indicators}`,
    },
    {
      name: 'without such a column an indicator’s reason speaks of the money',
      form: `
${header}
年度资金总额|100|100|60|60|10|6
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
预算执行率|≥|100|60|90|54|合同尾款年底未到付款期，资金结转下年支付`,
    },
    {
      name: 'the main line speaks for the form, a part may be low',
      form: `
${header}
年度资金总额|100|100|95|95|10|9.5
其中：财政拨款|90|90|90|100|—|—
其他资金|10|10|5|50|—|—${indicators}`,
    },
    {
      name: 'no budget, no spending',
      unchecked: true,
      form: `
${header}
年度资金总额|0|0|0|0|10|0${indicators}`,
    },
    {
      name: 'blank amounts and a blank rate',
      unchecked: true,
      form: `
${header}
年度资金总额|100||||10|9${indicators}`,
    },
  ],
  invalid: [
    {
      name: '60 % and no reason',
      form: `
${header}
年度资金总额|100|100|60|60|10|6${indicators}`,
      finds: [
        {
          at: 'E2',
          message: 'low',
          values: { rate: '60', limit: '90' },
          steps: ['60 ÷ 100 × 100% = 60%', '60% < 90%'],
        },
      ],
    },
    {
      name: 'the part carries the rate, the total has none (Chongqing)',
      form: `
${header}
年度总金额|100|100|50|||
其中：财政拨款|100|100|50|50|10|5${indicators}`,
      finds: [{ at: 'E3', message: 'low', values: { line: '其中：财政拨款' } }],
    },
    {
      name: 'an outcome is no reason',
      form: `
${header}|原因
年度资金总额|100|100|60|60|10|6|已完成${indicators}`,
      finds: [{ at: 'E2', message: 'low' }],
    },
    {
      name: 'a reason of an indicator that does not speak of money',
      form: `
${header}
年度资金总额|100|100|60|60|10|6
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
走访企业|≥|10|12|90|90|企业踊跃报名，走访增多`,
      finds: [{ at: 'E2', message: 'low' }],
    },
    {
      name: '89.996 % is not shown as 90',
      form: `
${header}
年度资金总额|100000|100000|89996|90.00|10|9${indicators}`,
      finds: [{ at: 'E2', message: 'low', values: { rate: '89.996' } }],
    },
  ],
};
