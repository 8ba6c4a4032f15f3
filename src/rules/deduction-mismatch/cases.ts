import type { RuleCases } from '../cases';

const header = '三级指标|指标值|实际完成值|分值|扣分|得分|扣分原因';

/** Examples of deduction-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'what was taken off is what the score lacks',
      form: `
${header}
走访企业|≥10家|9家|20|2|18|一家企业搬迁
办结率|≥98%|99%|20|0|20|`,
    },
    {
      name: 'written below zero, or left blank',
      form: `
${header}
走访企业|≥10家|9家|20|-2|18|一家企业搬迁
办结率|≥98%|99%|20||20|
发放手册|≥10册|10册|20|—|20|`,
    },
    {
      name: 'taken off what the formula gives',
      form: `
${header}
走访企业|≥10家|9家|20|1|17|一家企业搬迁，台账不全`,
    },
    {
      name: 'never under 0',
      form: `
${header}
走访企业|≥10家|0家|5|6|0|全年未开展`,
    },
    {
      name: 'a cent of rounding',
      form: `
${header}
办结率|≥95%|91%|12|0.505|11.5|四件未按时办结`,
    },
    {
      name: 'no such column',
      unchecked: true,
      form: `
三级指标|指标值|实际完成值|分值|得分|扣分原因
走访企业|≥10家|9家|20|17|一家企业搬迁`,
    },
  ],
  invalid: [
    {
      name: 'two points taken off, and only one is gone',
      form: `
${header}
走访企业|定期|已走访|15|2|14|台账不全`,
      finds: [
        {
          at: 'F2',
          message: 'wrong',
          values: { name: '走访企业', weight: '15', deduction: '2', expected: '13', actual: '14' },
          steps: ['15 − 2 = 13 ≠ 14'],
        },
      ],
    },
    {
      name: 'nothing was taken off, and points are gone',
      form: `
${header}
走访企业|定期|已走访|15|0|12|台账不全`,
      finds: [{ at: 'F2', message: 'wrong', values: { expected: '15', actual: '12' } }],
    },
  ],
};
