import type { RuleCases } from '../tester.test-support';

const funds = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const header = '指标名称|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of number-as-text. The sheet is typed: a plain number is one, a field that begins with ' is text, as in Excel. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'numbers are numbers; marks and words are none',
      form: `
${funds}
年度资金总额|100|100|99|99|10|9.9
其中：财政拨款|100|100|99|—|—|—
${header}
走访企业|10|10|90|90|`,
    },
    {
      name: 'targets and actuals are texts by nature',
      form: `
${header}
走访企业|'10|'１２|90|90|'10`,
    },
  ],
  invalid: [
    {
      name: 'a score; full-width digits; a unit',
      form: `
${header}
走访企业|10|10|20|'20|
回访企业|10|10|20|'２０|
合格率|≥90%|95%|'20分|20|`,
      finds: [
        { at: 'E2', message: 'one', values: { text: '20' } },
        { at: 'E3', message: 'one' },
        { at: 'D4', message: 'one', values: { text: '20分' } },
      ],
    },
    {
      name: 'an amount with inner spaces and a rate of the funds block',
      form: `
${funds}
年度资金总额|1000|'1 000.00|990|'99%|10|9.9
${header}
走访企业|10|10|90|90|`,
      finds: [
        { at: 'C2', message: 'one', values: { text: '1 000.00' } },
        { at: 'E2', message: 'one' },
      ],
    },
    {
      name: 'everything is text: an export, told once',
      form: `
${funds}
年度资金总额|'100|'100|'99|'99|'10|'9.9
${header}
走访企业|10|10|'90|'90|`,
      finds: [{ at: 'B2', message: 'most', values: { count: '8', text: '100' } }],
    },
  ],
};
