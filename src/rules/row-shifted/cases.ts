import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析';

/** Examples of row-shifted. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'levels left blank under a merge; every value under its header',
      form: `
${header}
产出指标|数量指标|走访|≥10|10|50|50|
||培训|2次|2次|20|20|
|质量指标|合格率|100%|100%|20|20|`,
    },
    {
      name: 'a blank score is no shift',
      form: `
${header}
产出指标|数量指标|走访|≥10|10|50||完成目标任务`,
    },
  ],
  invalid: [
    {
      name: 'two rows one column to the left, one to the right',
      form: `
${header}
产出指标|数量指标|走访|≥10|10|50|50|完成目标任务
数量指标|培训|2次|2次|20|20|完成目标任务
质量指标|合格率|100%|100%|20|20|完成目标任务
||效益指标|社会效益指标|美誉度|提高|提高|5|5`,
      finds: [
        { at: 'C3', message: 'left', values: { rows: '3–4', columns: '1' } },
        { at: 'F5', message: 'right', values: { rows: '5', columns: '2' } },
      ],
    },
    {
      name: 'a funds line that lost its label cell (Wuhan)',
      form: `
||年初预算|全年预算数|全年执行数|执行率%|分值|得分
支出构成|基本支出|100|100|100|100.00|5|5
|项目支出|100|100|100|100.00|5|5
合计|200|200|200|100.00|10|10
${header}
产出指标|数量指标|走访|≥10|10|90|90|`,
      finds: [{ at: 'B4', message: 'left', values: { rows: '4', columns: '1' } }],
    },
  ],
};
