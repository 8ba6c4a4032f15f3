import type { RuleCases } from '../cases';

const header = '三级指标|年度指标值|实际完成值|分值|得分';

/** Examples of share-over-whole. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'up to all',
      form: `
${header}
群众满意度|≥90%|100%|10|10
设备验收合格率|98%|99.5%|10|10`,
    },
    {
      name: 'more may be done, used or grown than was planned',
      unchecked: true,
      form: `
${header}
任务完成率|100%|120%|10|10
床位使用率|≥85%|104%|10|10
产值增长率|≥100%|130%|10|10
高中毛入学率|≥95%|101%|10|10`,
    },
    {
      name: 'points of a survey are no percents',
      form: `
${header}
群众满意度|≥90分|108分|10|10`,
    },
    {
      name: 'shares of something else, and compared with the year before',
      unchecked: true,
      form: `
三级指标|年度指标值|实际完成值|分值|得分
销售利润率|≥100%|140%|10|10
电费为上年的比率|≤110%|105%|10|10
拨备覆盖率|≥150%|190%|10|10`,
    },
    {
      name: 'words, blanks and the whole itself',
      form: `
${header}
群众满意度|≥90%|满意|10|10
设备验收合格率|100%|100.00%|10|10
考试合格率|≥90%|100%（102人）|10|10`,
    },
  ],
  invalid: [
    {
      name: 'more than all',
      form: `
${header}
患者满意度|≥90%|120%|10|10
设备验收合格率（抽检）|≥98%|990%|10|10`,
      finds: [
        { at: 'C2', message: 'over', values: { name: '患者满意度', percent: '120' } },
        { at: 'C3', message: 'over', values: { percent: '990' } },
      ],
    },
    {
      name: 'a target that nobody can reach, by the unit column',
      form: `
三级指标|计量单位|指标值|完成值|分值|得分
接种覆盖率|%|≥950|95|10|10`,
      finds: [{ at: 'C2', message: 'over', values: { percent: '950' } }],
    },
  ],
};
