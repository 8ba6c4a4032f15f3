import type { RuleCases } from '../cases';

const header = '项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;

/** Examples of money-unit-doubtful. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'one unit throughout',
      form: `
${header}
年度资金总额|256|256|255.58|99.84|10|9.98
其中：当年财政拨款|256|256|255.58|—|—|—
其他资金|0|0|0|—|—|—${indicators}`,
    },
    {
      name: 'a small part of a large total, and they add up',
      form: `
${header}
年度资金总额|10000|10000|10000|100|10|10
其中：当年财政拨款|9999|9999|9999|—|—|—
其他资金|1|1|1|—|—|—${indicators}`,
    },
    {
      name: 'little was spent, but no 10,000th',
      form: `
${header}
年度资金总额|100|100|0.02|0.02|10|0${indicators}`,
    },
    {
      name: 'a small 其中 part of a total',
      form: `
${header}
年度资金总额|10000|10000|10000|100|10|10
其中：财政拨款|1200|1200|1200|—|—|—
单位资金|1|1|1|—|—|—${indicators}`,
    },
    {
      name: 'a lone small 其中 part',
      form: `
${header}
年度资金总额|10000|10000|10000|100|10|10
其中：一般债券|1|1|1|—|—|—${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'the amount spent is in 元',
      form: `
${header}
年度资金总额|256|256|2555831.40|99.84|10|9.98${indicators}`,
      finds: [
        {
          at: 'D2',
          message: 'mixed',
          values: { column: '全年执行数', amount: '2555831.4', other: '256' },
          steps: ['2555831.4 ÷ 256 ≈ 9983.72'],
        },
      ],
    },
    {
      name: 'the budget at the start of the year is the odd one of three',
      form: `
${header}
年度资金总额|2560000|256|256|100|10|10${indicators}`,
      finds: [{ at: 'B2', message: 'mixed', values: { amount: '2560000', other: '256' } }],
    },
    {
      name: 'one part is in 元: one finding for its columns',
      form: `
${header}
年度资金总额|300|300|300|100|10|10
其中：当年财政拨款|2000000|2000000|2000000|—|—|—
其他资金|100|100|100|—|—|—${indicators}`,
      finds: [{ at: 'B3', message: 'mixed', values: { line: '其中：当年财政拨款', other: '200' } }],
    },
    {
      name: 'the total is in 万元, its only part in 元',
      form: `
${header}
年度资金总额|119|119|119|100|10|10
其中：财政拨款|1190000|1190000|1190000|—|—|—${indicators}`,
      finds: [{ at: 'B2', message: 'mixed', values: { amount: '119', other: '1190000' } }],
    },
  ],
};
