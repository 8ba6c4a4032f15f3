import type { RuleCases } from '../cases';

const header = '指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of qualitative-band. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'inside the band, its ends included, and full points coded with 1',
      form: `
${header}
保障有序运转|定性|达标|1|10|10|
群众反映|定性|达标|达标|10|8|
改善环境|定性|达标|部分完成|10|6|垃圾站未建成
形成机制|定性|达标|未完成|10|0|方案未批`,
    },
    {
      name: 'a reason explains the points lost',
      form: `
${header}
保障有序运转|定性|达标|达标|10|6|专家评审认为台账不全，扣 4 分`,
    },
    {
      name: 'the part above the band is another rule’s',
      form: `
${header}
改善环境|定性|达标|部分完成|10|10|`,
    },
    {
      name: '基本完成 with a little more than its band',
      form: `
${header}
改善环境|定性|达标|基本完成|10|9|收尾工作下年一季度做完
形成机制|定性|达标|基本完成|10|8.5|`,
    },
    {
      name: 'numbers are not graded, and free words tell no grade',
      unchecked: true,
      form: `
${header}
走访企业|≥|10|5|10|5|
美誉度|定性|显著提高|群众反响较好|10|5|`,
    },
    {
      name: 'half the points for what was done in part (Hubei)',
      policy: 'hubei',
      form: `
${header}
改善环境|定性|达标|部分完成|10|5|`,
    },
    {
      name: 'a policy without scores has no bands',
      policy: 'transfer',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
制度建设|定性|完成|未完成|10|10|人员变动`,
    },
  ],
  invalid: [
    {
      name: 'met, with 60 of 100',
      form: `
${header}
保障有序运转|定性|达标|达标|100|60|`,
      finds: [
        {
          at: 'F2',
          message: 'below',
          values: { actual: '达标', gradeZh: '达成', from: '80', to: '100', score: '60' },
          steps: ['100 × 80% = 80', '60 < 80'],
        },
      ],
    },
    {
      name: 'done in part, with less than the band; an outcome is no reason',
      form: `
${header}
改善环境|定性|达标|部分完成|10|5|部分完成`,
      finds: [{ at: 'F2', message: 'below', values: { gradeZh: '部分达成', from: '6', to: '8' } }],
    },
    {
      name: '基本完成 with full points',
      form: `
${header}
改善环境|定性|达标|基本完成|10|10|`,
      finds: [
        {
          at: 'F2',
          message: 'full',
          values: { actual: '基本完成', from: '6', to: '8', score: '10' },
          steps: ['10 × 80% = 8', '10 > 8'],
        },
      ],
    },
  ],
};
