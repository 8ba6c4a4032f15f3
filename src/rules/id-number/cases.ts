import type { RuleCases } from '../cases';

const header = '指标名称|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of id-number. The numbers are made up. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'project codes: 21 digits, and with a letter',
      form: `
项目绩效自评表
项目编码:|440307220471500100001|项目编码:|50010323T000003558875
${header}
走访企业|10|10|90|90|`,
    },
    {
      name: '18 digits that fail the check',
      form: `
${header}
走访企业|10|10|90|90|受助人110101199003071234`,
    },
    {
      name: 'no province, no such day',
      form: `
${header}
走访企业|10|10|45|45|见915001031990030716
回访企业|10|10|45|45|见110101199002301232`,
    },
    {
      name: 'a project code that passes by chance stands beside its label',
      form: `
项目绩效自评表
项目编码|500103197801010212
${header}
走访企业|10|10|90|90|`,
    },
    {
      name: 'born after the year of the form: a code, too',
      form: `
2023年度项目绩效自评表
${header}
走访企业|10|10|90|90|510102202401310012`,
    },
  ],
  invalid: [
    {
      name: 'in a reason',
      form: `
2023年度项目绩效自评表
${header}
发放补助|10|9|90|81|受助人某某（身份证号110101199003071233）外出`,
      finds: [
        {
          at: 'F3',
          message: 'found',
          fix: {
            kind: 'suggested',
            edits: [{ at: 'F3', value: '受助人某某（身份证号110*************33）外出' }],
          },
          values: { number: '110*************33', count: '1' },
        },
      ],
    },
    {
      name: 'with X for a check digit, full-width, under a label',
      form: `
项目绩效自评表
证件编号|１１０１０１１９９００３０７１１７Ｘ
${header}
走访企业|10|10|90|90|`,
      finds: [
        {
          at: 'B2',
          message: 'found',
          fix: { kind: 'suggested', edits: [{ at: 'B2', value: '110*************7X' }] },
          values: { number: '110*************7X' },
        },
      ],
    },
    {
      name: 'beside another long number, which stays',
      form: `
${header}
发放补助|2|2|90|90|某甲110101199003071233，流水号12345678901234567890`,
      finds: [
        {
          at: 'F2',
          message: 'found',
          fix: {
            kind: 'suggested',
            edits: [{ at: 'F2', value: '某甲110*************33，流水号12345678901234567890' }],
          },
        },
      ],
    },
    {
      name: 'two in one cell are one finding',
      form: `
${header}
发放补助|2|2|90|90|某甲110101199003071233、某乙500103197812310018`,
      finds: [
        {
          at: 'F2',
          message: 'found',
          fix: {
            kind: 'suggested',
            edits: [{ at: 'F2', value: '某甲110*************33、某乙500*************18' }],
          },
          values: { count: '2' },
        },
      ],
    },
  ],
};
