import type { RuleCases } from '../cases';

/** Examples of score-over-weight. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'full scores, 2.5 of 2.5, and “—”',
      form: `
|年初预算|全年预算数|全年执行数|执行率%|分值|得分
基本支出|729.66|710.51|710.51|100.00|2.5|2.5
其他资金|0|0|0|—|—|—
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10.0|10
举办培训|≥2次|2次||10`,
    },
  ],
  invalid: [
    {
      name: 'an indicator',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|12
举办培训|≥2次|2次|10|10`,
      finds: [
        {
          at: 'E2',
          message: 'over',
          values: { name: '走访企业', weight: '10', score: '12' },
          steps: ['12 > 10'],
        },
      ],
    },
    {
      name: 'the execution rate, overspent',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|100|100|105|105|10|10.5
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|90|90`,
      finds: [{ at: 'G2', message: 'over', values: { name: '年度资金总额', weight: '10', score: '10.5' } }],
    },
  ],
};
