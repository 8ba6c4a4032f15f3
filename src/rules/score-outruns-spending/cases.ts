import type { RuleCases } from '../cases';

const header = '三级指标|指标值|实际完成值|分值|得分|说明';
const funds = (executed: string): string => `
资金情况（万元）|年初预算数|全年预算数|全年执行数
年度资金总额|200|200|${executed}`;

/** Examples of score-outruns-spending. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'as much was spent as was earned',
      form: `${funds('192')}
${header}
走访企业|≥10家|10家|50|50|
回访企业|≥10家|10家|40|40|`,
    },
    {
      name: 'little was spent, and little was earned',
      form: `${funds('100')}
${header}
走访企业|≥10家|5家|90|45|资金年底才到位`,
    },
    {
      name: 'somebody said why money was left',
      form: `${funds('160')}
${header}
走访企业|≥10家|10家|90|90|公开招标结余40万元资金，已交回`,
    },
    {
      name: 'more was spent than earned',
      form: `${funds('200')}
${header}
走访企业|≥10家|9家|90|81|一家搬迁`,
    },
    {
      name: 'nothing was budgeted, or nobody says what was spent',
      unchecked: true,
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数
年度资金总额|0|0|0
${header}
走访企业|≥10家|10家|90|90|`,
    },
    {
      name: 'the rate among the indicators is no work done',
      form: `${funds('192')}
${header}
走访企业|≥10家|10家|90|90|
预算执行率|100%|96%|10|9.6|尾款未到期`,
    },
  ],
  invalid: [
    {
      name: 'all points for three quarters of the money',
      form: `${funds('150')}
${header}
走访企业|≥10家|10家|50|50|
回访企业|≥10家|10家|40|40|`,
      finds: [
        {
          at: 'D2',
          message: 'outruns',
          severity: 'hint',
          values: { earned: '100', rate: '75', gap: '25', limit: '5' },
          steps: [
            '90 ÷ 90 × 100% = 100%',
            '50 + 40 = 90',
            '150 ÷ 200 × 100% = 75%',
            '(100 − 75) ÷ 100 × 100% = 25%',
          ],
        },
      ],
    },
    {
      name: 'all points for a fifth of the money, whatever was said',
      form: `${funds('40')}
${header}
走访企业|≥10家|10家|90|90|公开招标结余资金`,
      finds: [{ at: 'D2', message: 'outruns', severity: 'warning', values: { gap: '80', limit: '50' } }],
    },
  ],
};
