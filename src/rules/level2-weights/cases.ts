import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
const columnsOfLevels = '一级指标|权重|二级指标|权重|三级指标|指标值|实际完成值|权重|得分';

/** Examples of level2-weights. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the rows make up what the label says',
      form: `
${header}
产出指标|数量指标（30分）|走访企业|≥10家|10家|10|10
||回访企业|≥10家|10家|20|20
|质量指标(20分)|办结率|≥95%|95%|20|20`,
    },
    {
      name: 'a label that an export repeats on every row',
      form: `
${header}
产出指标|数量指标（30分）|走访企业|≥10家|10家|10|10
产出指标|数量指标（30分）|回访企业|≥10家|10家|20|20`,
    },
    {
      name: 'the same label under two level-1 groups',
      form: `
${header}
产出指标|成本指标（10分）|会议费|≤5万元|5万元|10|10
成本指标|成本指标（20分）|培训费|≤5万元|5万元|20|20`,
    },
    {
      name: 'a weight is missing: that is weight-missing',
      unchecked: true,
      form: `
${header}
产出指标|数量指标（30分）|走访企业|≥10家|10家|10|10
||回访企业|≥10家|10家||20`,
    },
    {
      name: 'numbers that are no points, and labels without any',
      unchecked: true,
      form: `
${header}
产出指标|数量指标（3项）|走访企业|≥10家|10家|10|10
|质量指标（2023年）|办结率|≥95%|95%|20|20
|时效指标|办结天数|≤20天|20天|20|20`,
    },
    {
      name: 'points of each level in a column of its own',
      form: `
${columnsOfLevels}
产出指标|50|数量指标|30|走访企业|≥10家|10家|10|10
||||回访企业|≥10家|10家|20|20
||质量指标|20|办结率|≥95%|95%|20|20`,
    },
    {
      name: 'percents of the level above, which are no sums of points',
      unchecked: true,
      form: `
${columnsOfLevels}
产出指标|50%|数量指标|60%|走访企业|≥10家|10家|10|10
||||回访企业|≥10家|10家|20|20
||质量指标|40%|办结率|≥95%|95%|20|20`,
    },
    {
      name: 'thirds, rounded',
      form: `
${header}
产出指标|数量指标（10分）|走访企业|≥10家|10家|3.333|3.333
||回访企业|≥10家|10家|3.333|3.333
||帮扶企业|≥10家|10家|3.333|3.333`,
    },
  ],
  invalid: [
    {
      name: 'five points too few',
      form: `
${header}
产出指标|数量指标（30分）|走访企业|≥10家|10家|10|10
||回访企业|≥10家|10家|15|15
|质量指标(20分)|办结率|≥95%|95%|20|20`,
      finds: [
        {
          at: 'B2',
          message: 'wrong',
          values: { label: '数量指标（30分）', points: '30', sum: '25', difference: '5', lessOrMoreZh: '少' },
          steps: ['10 + 15 = 25 ≠ 30'],
        },
      ],
    },
    {
      name: 'a point that went from one group to another, under points of their own',
      form: `
${columnsOfLevels}
产出指标|50|数量指标|30|走访企业|≥10家|10家|10|10
||||回访企业|≥10家|10家|19|19
||质量指标|20|办结率|≥95%|95%|21|21`,
      finds: [
        {
          at: 'D2',
          message: 'wrong',
          values: { label: '数量指标', points: '30', sum: '29', difference: '1', lessOrMoreZh: '少' },
          steps: ['10 + 19 = 29 ≠ 30'],
        },
        { at: 'D4', message: 'wrong', steps: ['21 ≠ 20'] },
      ],
    },
    {
      name: 'points of their own that an export repeats on every row',
      form: `
${columnsOfLevels}
产出指标|45|数量指标|30|走访企业|≥10家|10家|10|10
产出指标|45|数量指标|30|回访企业|≥10家|10家|15|15
产出指标|45|质量指标|20|办结率|≥95%|95%|20|20`,
      finds: [{ at: 'D2', message: 'wrong', values: { points: '30', sum: '25' } }],
    },
  ],
};
