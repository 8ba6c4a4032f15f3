import type { RuleCases } from '../cases';

const header = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;

/** Examples of budget-set-to-spent. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the whole budget was spent, and never changed',
      form: `
${header}
年度资金总额|100|100|100|100|10|10${indicators}`,
    },
    {
      name: 'one cent is left (001-A: only the part is spent to the cent)',
      form: `
${header}
年度总金额|17,871,602.07|19,318,825.52|19,318,275.64|||
其中：财政拨款|17,871,052.19|19,318,275.64|19,318,275.64|100|10|10${indicators}`,
    },
    {
      name: 'called off',
      form: `
${header}
年度资金总额|100|0|0|0|10|0${indicators}`,
    },
    {
      name: 'nothing to compare',
      unchecked: true,
      form: `
${header}
年度资金总额|100|80||||${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'changed to the cent (Chongqing); the parts are not told again',
      form: `
${header}
年度总金额|500,000.00|499,995.86|499,995.86|||
其中：财政拨款|500,000.00|499,995.86|499,995.86|100|10|10${indicators}`,
      finds: [
        {
          at: 'C2',
          message: 'set',
          values: { line: '年度总金额', adjusted: '499995.86', change: '−4.14' },
          steps: ['499995.86 ≠ 500000', '499995.86 ÷ 499995.86 × 100% = 100%'],
        },
      ],
    },
    {
      name: 'no budget at the start of the year',
      form: `
${header}
年度资金总额|0|83.21|83.21|100|10|10${indicators}`,
      finds: [{ at: 'C2', message: 'setFromNothing' }],
    },
  ],
};
