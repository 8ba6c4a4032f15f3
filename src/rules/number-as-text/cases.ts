import type { RuleCases } from '../cases';

const funds = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const header = '指标名称|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of number-as-text. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'numbers are numbers; marks and words are none',
      typed: true,
      form: `
${funds}
年度资金总额|100|100|99|99|10|9.9
其中：财政拨款|100|100|99|—|—|—
${header}
走访企业|10|10|90|90|`,
    },
    {
      name: 'targets and actuals are texts by nature',
      typed: true,
      form: `
${header}
走访企业|'10|'12|90|90|'10`,
    },
    {
      name: 'a percent in the column of the execution rate, which nothing adds up',
      typed: true,
      form: `
${funds}
年度资金总额|1000|1000|990|'99%|10|9.9
${header}
走访企业|10|10|90|90|`,
    },
    {
      name: 'full-width letters and signs around plain digits, and digits in a name or a reason',
      typed: true,
      form: `
${header}
（１）走访企业|≥10家（含）|'10家|20|20|
走访乡镇|＞10家|'12家|20|20|
发放手册|10～12册|'11册|20|20|第２季度补发
设备Ａ采购|＝10台|'10台；|30|30|`,
    },
    {
      name: 'a text file has no numbers',
      unchecked: true,
      form: `
${header}
走访企业|10|10|90|９０|`,
    },
  ],
  invalid: [
    {
      name: 'a score; full-width digits; a unit',
      typed: true,
      form: `
${header}
走访企业|10|10|20|'20|
回访企业|10|10|20|'２０|
合格率|≥90%|95%|'20分|20|`,
      finds: [
        {
          at: 'E2',
          message: 'one',
          values: { text: '20' },
          fix: { kind: 'safe', edits: [{ at: 'E2', value: '20' }] },
        },
        { at: 'E3', message: 'one', fix: { kind: 'safe', edits: [{ at: 'E3', value: '20' }] } },
        {
          at: 'D4',
          message: 'one',
          values: { text: '20分' },
          fix: { kind: 'safe', edits: [{ at: 'D4', value: '20' }] },
        },
      ],
    },
    {
      name: 'an amount with inner spaces',
      typed: true,
      form: `
${funds}
年度资金总额|1000|'1 000.00|990|99%|10|9.9
${header}
走访企业|10|10|90|90|`,
      finds: [
        {
          at: 'C2',
          message: 'one',
          values: { text: '1 000.00' },
          fix: { kind: 'safe', edits: [{ at: 'C2', value: '1000' }] },
        },
      ],
    },
    {
      name: 'everything is text: an export, told once',
      typed: true,
      form: `
${funds}
年度资金总额|'100|'100|'99|'99|'10|'9.9
${header}
走访企业|10|10|'90|'90|`,
      finds: [{ at: 'B2', message: 'most', values: { count: '8', text: '100' } }],
    },
    {
      name: 'an amount with a unit, and the text of a formula, have more than one answer',
      typed: true,
      form: `
${funds}
年度资金总额|300000|'30万元|300000|100%|10|10
${header}
走访企业|10|10|90|=TEXT(D4,"0")→'90|`,
      finds: [
        { at: 'C2', message: 'one', fix: null },
        { at: 'E4', message: 'one', fix: null },
      ],
    },
    {
      name: 'full-width digits in targets and actuals',
      typed: true,
      form: `
${header}
走访企业|≥１０家|'１２|50|50|
办结率|≥95%|９８．５％|40|40|`,
      finds: [
        {
          at: 'B2',
          message: 'fullWidth',
          values: { count: '3', text: '≥１０家' },
          fix: {
            kind: 'safe',
            edits: [
              { at: 'B2', value: '≥10家' },
              { at: 'C2', value: '12' },
              { at: 'C3', value: '98.5%' },
            ],
          },
        },
      ],
    },
  ],
};
