import type { RuleCases } from '../cases';

const header = '指标名称|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of bank-card. The numbers are made up. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'no word of a bank beside it',
      form: `
${header}
走访企业|10|10|90|90|6222021001123456789`,
    },
    {
      name: 'the digits fail the check',
      form: `
${header}
走访企业|10|10|90|90|账号6222021001123456788`,
    },
    {
      name: 'a project code of a bank’s project',
      form: `
${header}
走访企业|10|10|90|90|银行网点建设，项目编码6217001234567893`,
    },
    {
      name: 'more digits than a card has, and a row of noughts',
      form: `
${header}
走访企业|10|10|90|90|账号440307220471500100001，卡号0000000000000000`,
    },
    {
      name: 'a resident id is told by its own rule',
      form: `
${header}
走访企业|10|10|90|90|某某110101199003071233，在银行领取`,
    },
  ],
  invalid: [
    {
      name: 'in a sentence',
      form: `
${header}
发放补助|10|10|90|90|补助打入某某账号6222021001123456789`,
      finds: [
        {
          at: 'F2',
          message: 'found',
          fix: { kind: 'suggested', edits: [{ at: 'F2', value: '补助打入某某账号6222************789' }] },
          values: { number: '6222************789' },
        },
      ],
    },
    {
      name: 'the word stands in the cell to the left; digits in groups',
      form: `
项目绩效自评表
开户行及账号||6217 0012 3456 7893
${header}
走访企业|10|10|90|90|`,
      finds: [
        {
          at: 'C2',
          message: 'found',
          fix: { kind: 'suggested', edits: [{ at: 'C2', value: '6217*********893' }] },
          values: { number: '6217*********893' },
        },
      ],
    },
    {
      name: 'the bank stands behind it',
      form: `
${header}
发放补助|10|10|90|90|转入310012005000001238（建设银行）`,
      finds: [
        {
          at: 'F2',
          message: 'found',
          fix: { kind: 'suggested', edits: [{ at: 'F2', value: '转入3100***********238（建设银行）' }] },
        },
      ],
    },
  ],
};
