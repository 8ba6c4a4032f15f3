import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';

/** Examples of indicator-duplicate. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'every name once; 无 and rows that weigh nothing do not count',
      form: `
${header}
产出指标|数量指标|走访企业|≥10|10|30|30
|质量指标|走访质量|达标|达标|30|30
效益指标|经济效益指标|无|—|无|0|0
|生态效益指标|无|—|无|0|0
|社会效益指标|走访企业|—|无|0|0`,
    },
    {
      name: 'once in each block (Wuhan)',
      form: `
长期目标1:|做好参政议政工作
${header}
产出指标|数量指标|政党协商会|≥2次|5次|2|2
年度目标1:|做好参政议政工作
${header}
产出指标|数量指标|政党协商会|4次|5次|2|2`,
    },
    {
      name: 'names that only begin alike',
      form: `
指标名称|指标值|全年完成值|指标权重|指标得分
慰问公安、消防一线人员|≥200|240|20|20
慰问公安、应急一线人员|≥200|220|20|20`,
    },
  ],
  invalid: [
    {
      name: 'under different level-2 groups (Shenzhen, rows 19 and 20)',
      form: `
${header}
产出指标(50分)|数量指标|党建事务|逐月发放|100%|10|10
|质量指标|党建事务|每年培训一次|100%|10|10`,
      finds: [
        {
          at: 'C3',
          message: 'otherLevel',
          severity: 'hint',
          values: { name: '党建事务', count: '2', levels: '数量指标、质量指标' },
        },
      ],
    },
    {
      name: 'under different level-1 groups whose level-2 labels are the same',
      form: `
${header}
成本指标|经济成本指标|培训费用|≤10|9|30|30
效益指标|经济成本指标|培训费用|≤12|9|30|30`,
      finds: [
        { at: 'C3', message: 'otherLevel', severity: 'hint', values: { levels: '成本指标、效益指标' } },
      ],
    },
    {
      name: 'in the same group, however it is spaced',
      form: `
${header}
产出指标|数量指标|走访企业|≥10|10|30|30
||走访 企业。|≥12|12|30|30
||座谈|≥2|2|30|30`,
      finds: [
        { at: 'C3', message: 'same', severity: 'warning', values: { count: '2', levelZh: '同一个二级指标' } },
      ],
    },
    {
      name: 'in a table without levels',
      form: `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|≥10|10|30|30
座谈|≥2|2|30|30
走访企业|≥10|10|30|30`,
      finds: [{ at: 'A4', message: 'same', severity: 'warning', values: { levelZh: '指标表' } }],
    },
  ],
};
