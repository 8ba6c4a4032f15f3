import type { RuleCases } from '../cases';

const header = '|年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分';
const goalHeader = '年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况';
const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;

/** Examples of adjusted-goal-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a change of 8 % (Chongqing)',
      form: `
${header}
年度总金额|17,871,602.07|19,318,825.52|19,318,275.64|100|10|10
${goalHeader}
日常运转有保障||日常运转得到有力保障${indicators}`,
    },
    {
      name: 'the adjusted goal is filled in, or does not apply',
      form: `
${header}
年度总金额|1,700,000.00|1,190,000.00|1,190,000.00|100|10|10
${goalHeader}
慰问2000人|—|已慰问1400人${indicators}`,
    },
    {
      name: 'a form without such a cell',
      unchecked: true,
      form: `
${header}
年度总金额|1,700,000.00|1,190,000.00|1,190,000.00|100|10|10
年度总体目标|预期目标|实际完成情况
|慰问2000人|已慰问1400人${indicators}`,
    },
    {
      name: 'no budget at the start of the year',
      unchecked: true,
      form: `
${header}
年度总金额|0|500,000.00|500,000.00|100|10|10
${goalHeader}
慰问2000人||已慰问2000人${indicators}`,
    },
  ],
  invalid: [
    {
      name: '−30 % (Chongqing)',
      form: `
${header}
年度总金额|1,700,000.00|1,190,000.00|1,190,000.00|100|10|10
${goalHeader}
完成慰问||已完成慰问${indicators}`,
      finds: [
        {
          at: 'B4',
          message: 'blank',
          values: { change: '−30' },
          steps: ['(1190000 − 1700000) ÷ 1700000 × 100% = −30%'],
        },
      ],
    },
    {
      name: 'the total is blank, the part speaks; exactly 20 %',
      form: `
${header}
年度总金额||||||
其中：财政拨款|100|120|120|100|10|10
${goalHeader}
完成慰问||已完成慰问${indicators}`,
      finds: [{ at: 'B5', message: 'blank', values: { line: '其中：财政拨款', change: '+20' } }],
    },
  ],
};
