import type { RuleCases } from '../cases';

const header = '三级指标|指标值|实际完成值|分值|自评得分|复核得分|原因';

/** Examples of review-score-differs. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'both alike, however they are printed',
      form: `
${header}
走访企业|≥10家|10家|50|50|50.00|
办结率|≥95%|95%|40|40.0|40|`,
    },
    {
      name: 'not reviewed yet, or not reviewed on this row',
      form: `
${header}
走访企业|≥10家|10家|50|50|50|
办结率|≥95%|95%|20|20||
发放手册|≥10册|10册|20|20|—|`,
    },
    {
      name: 'a difference in the third decimal',
      form: `
${header}
办结率|≥95%|91%|12|11.494|11.49|四件未按时办结`,
    },
    {
      name: 'a column that was left blank',
      unchecked: true,
      form: `
${header}
走访企业|≥10家|10家|50|50||
办结率|≥95%|95%|40|40||`,
    },
    {
      name: 'the reviewer agreed in words on one row',
      form: `
${header}
走访企业|≥10家|9家|50|45|45|一家搬迁
办结率|≥95%|95%|40|40|同意|`,
    },
  ],
  invalid: [
    {
      name: 'one row',
      form: `
${header}
走访企业|≥10家|10家|50|50|47|
办结率|≥95%|95%|40|40|40|`,
      finds: [
        {
          at: 'F2',
          message: 'one',
          values: { name: '走访企业', own: '50', given: '47', difference: '3' },
          steps: ['47 − 50 = −3'],
        },
      ],
    },
    {
      name: 'several are one finding',
      form: `
${header}
走访企业|≥10家|10家|50|50|47|
办结率|≥95%|95%|40|40|38|`,
      finds: [
        {
          at: 'F2',
          message: 'several',
          values: { count: '2', difference: '5', lessOrMoreZh: '少' },
          steps: ['50 + 40 = 90', '47 + 38 = 85'],
        },
      ],
    },
  ],
};
