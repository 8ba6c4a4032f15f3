import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

/** Examples of weight-zero. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'rows of 无 are empty on purpose',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
效益指标|经济效益指标|无|无|无|0|0
|生态效益指标|无|—|—|0|0`,
    },
    {
      name: 'a row that was taken out in the year',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
|数量指标|出访团组|≥1个|不适用|0|0`,
    },
    {
      name: 'a name and no target',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
效益指标|社会效益指标|企业发展|||0|0`,
    },
    {
      name: 'a blank weight is weight-missing',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
|数量指标|回访企业|≥10家|10家||`,
    },
    {
      name: 'nobody was given points yet, or half a point is one',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|0.5|0.5
|数量指标|回访企业|≥10家|10家|89.5|89.5`,
    },
    {
      name: 'a table in which nothing weighs anything',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|0|0
|数量指标|回访企业|≥10家|10家|0|0`,
    },
  ],
  invalid: [
    {
      name: 'one',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
|质量指标|办结率|≥95%|80%|0|0`,
      finds: [{ at: 'F3', message: 'one', values: { name: '办结率', target: '≥95%' } }],
    },
    {
      name: 'many are one finding',
      form: `
${header}
产出指标|数量指标|走访企业|≥10家|10家|90|90
|质量指标|办结率|≥95%|80%|0|0
|时效指标|办结天数|≤20天|20天|0|0`,
      finds: [{ at: 'F3', message: 'several', values: { count: '2' } }],
    },
  ],
};
