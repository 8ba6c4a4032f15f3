import type { RuleCases } from '../cases';

const header = '|年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分';
const goalHeader = '年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况';
const indicatorHeader = '指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明';
const indicators = `
${indicatorHeader}
走访企业|≥|10|10|90|90|`;
const cut = `
${header}
年度总金额|1,700,000.00|1,190,000.00|1,190,000.00|||
其中：财政拨款|1,700,000.00|1,190,000.00|1,190,000.00|100|10.00|10.00`;

/** Examples of budget-change-unexplained. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a change of 8 %',
      form: `
${header}
年度总金额|17,871,602.07|19,318,825.52|19,318,275.64|100|10|10${indicators}`,
    },
    {
      name: 'the adjusted goal is filled in',
      form: `${cut}
${goalHeader}
慰问2000人|因活动合并，慰问1400人|已慰问1400人${indicators}`,
    },
    {
      name: 'a reason of an indicator tells it',
      form: `${cut}
${indicatorHeader}
走访企业|≥|10|10|90|90|年中按压减一般性支出的要求调减预算51万元`,
    },
    {
      name: 'a reason column of the funds block tells it',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分|原因
年度资金总额|200|100|100|100|10|10|机构改革，人员划转${indicators}`,
    },
    {
      name: 'a question with its answer',
      form: `${cut}
预算调整原因|机构改革，两项活动划转市里${indicators}`,
    },
    {
      name: 'no budget at the start of the year: a project set up later',
      unchecked: true,
      form: `
${header}
年度总金额|0.00|500,000.00|500,000.00|100|10|10${indicators}`,
    },
    {
      name: 'nothing budgeted at all',
      form: `
${header}
年度总金额|0|0|0|0|10|0${indicators}`,
    },
    {
      name: 'no change, where every change needs a reason',
      policy: 'sichuan',
      form: `
${header}
年度总金额|100|100|100|100|10|10${indicators}`,
    },
    {
      name: 'a form without the budget at the start of the year',
      unchecked: true,
      form: `
|预算数(A)|执行数(B)|执行率(B/A)|得分
年度资金总额|100|90|90|9${indicators}`,
    },
  ],
  invalid: [
    {
      name: '−30 % and no word; headers are no explanation (Chongqing)',
      form: `${cut}
${goalHeader}
完成慰问||已完成慰问${indicators}`,
      finds: [
        {
          at: 'C2',
          message: 'changed',
          values: { initial: '1700000', adjusted: '1190000', change: '−30', limit: '20' },
          steps: ['(1190000 − 1700000) ÷ 1700000 × 100% = −30%'],
        },
      ],
    },
    {
      name: 'exactly at the limit; the total is blank, the first part speaks',
      form: `
${header}
年度总金额||||||
其中：财政拨款|100|120|120|100|10|10${indicators}`,
      finds: [{ at: 'C3', message: 'changed', values: { line: '其中：财政拨款', change: '+20' } }],
    },
    {
      name: 'the total is 0 over a part that has money: the part speaks',
      form: `
${header}
年度资金总额|0|0|0|0|10|0
其中：财政拨款|100|60|60|100||${indicators}`,
      finds: [{ at: 'C3', message: 'changed', values: { line: '其中：财政拨款', change: '−40' } }],
    },
    {
      name: 'an indicator named after the change is no explanation',
      form: `${cut}
${indicatorHeader}
预算调整控制|≤|5|5|45|45|
预算调整率|≤|5|0|45|45|无`,
      finds: [{ at: 'C2', message: 'changed' }],
    },
    {
      name: 'a text that denies the change is none either',
      form: `${cut}
${indicatorHeader}
走访企业|≥|10|10|90|90|本年度预算未调整`,
      finds: [{ at: 'C2', message: 'changed' }],
    },
    {
      name: 'a question without an answer',
      form: `${cut}
预算调整原因：无${indicators}`,
      finds: [{ at: 'C2', message: 'changed' }],
    },
    {
      name: 'the note that the form prints in the reason cell is no reason (Sichuan)',
      policy: 'sichuan',
      form: `
预算执行情况（10分）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
总额（万元）|90.00|88.00|88.00|100%|10|10|（说明预算调整情况及执行率低于90%的原因）${indicators}`,
      finds: [{ at: 'C2', message: 'anyChange', values: { change: '−2.22' } }],
    },
    {
      name: '1 %, where every change needs a reason (Sichuan)',
      policy: 'sichuan',
      form: `
${header}
年度总金额|100|101|101|100|10|10${indicators}`,
      finds: [{ at: 'C2', message: 'anyChange', values: { change: '+1' } }],
    },
    {
      name: 'from nothing, where every change needs a reason (Sichuan)',
      policy: 'sichuan',
      form: `
${header}
年度总金额|0|50|50|100|10|10${indicators}`,
      finds: [{ at: 'C2', message: 'fromNothing', values: { adjusted: '50' }, steps: ['50 − 0 = 50'] }],
    },
  ],
};
