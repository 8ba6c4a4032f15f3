import type { RuleCases } from '../cases';

const header = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|90|90`;

/** Examples of overspent. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'Zhejiang lets more be spent than was budgeted',
      policy: 'zhejiang',
      unchecked: true,
      form: `
|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|104|104
指标名称|指标值|全年完成值|分值|得分
走访企业|10|10|90|90`,
    },
    {
      name: 'spent to the cent',
      form: `
${header}
年度总金额|500,000.00|499,995.86|499,995.86||10|10${indicators}`,
    },
    {
      name: 'more than the budget at the start of the year, not more than the adjusted one',
      form: `
${header}
年度总金额|17,871,602.07|19,318,825.52|19,318,275.64||10|10${indicators}`,
    },
    {
      name: 'parts without money',
      form: `
${header}
年度资金总额|100|100|90|90|10|9
其中：当年财政拨款|100|100|90|—|—|—
上年结转资金|—|—|—|—|—|—
其他资金|0.00|0.00|0.00|—|—|—${indicators}`,
    },
    {
      name: 'a blank budget is not judged',
      unchecked: true,
      form: `
${header}
年度资金总额|||90|90|10|9${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'spent more than the adjusted budget',
      form: `
${header}
年度资金总额|100.00|100.00|120.50|100|10|10${indicators}`,
      finds: [
        {
          at: 'D2',
          message: 'over',
          values: { executed: '120.5', budget: '100', over: '20.5' },
          steps: ['120.5 − 100 = 20.5 > 0'],
        },
      ],
    },
    {
      name: 'one 分 over, on the part only',
      form: `
${header}
年度资金总额|100.00|100.00|100.00|100|10|10
其中：财政拨款|80.00|80.00|80.01|100|—|—${indicators}`,
      finds: [{ at: 'D3', message: 'over', values: { over: '0.01' } }],
    },
    {
      name: 'spent without any budget',
      form: `
${header}
年度资金总额|0|0|35|0|10|0${indicators}`,
      finds: [{ at: 'D2', message: 'over', values: { over: '35' } }],
    },
  ],
};
