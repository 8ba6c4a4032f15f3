import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';

/** Examples of columns-misused. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'bare numbers under a column of units (Chongqing), scores still missing',
      form: `
指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|次|≥|50|50||
回访企业|次|≥|30|30||
举办培训|期|≥|10|10||`,
    },
    {
      name: 'each target happens to be its weight',
      form: `
${header}
产出指标|数量指标|走访企业|10|10|10|10
||回访企业|20|25|20|20
效益指标|社会效益指标|受益企业|60|66|60|60`,
    },
    {
      name: 'a percentage beside numbers',
      form: `
${header}
产出指标|数量指标|走访企业|50|50||
|质量指标|合格率|100%|100%||
效益指标|社会效益指标|受益企业|40|40||`,
    },
    {
      name: 'the sum is no form’s',
      form: `
${header}
产出指标|数量指标|走访企业|10|10||
||回访企业|20|20||
效益指标|社会效益指标|受益企业|30|30||`,
    },
    {
      name: 'a table without scores: counts that add up to 90 by chance',
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值
产出指标|数量指标|走访企业|50|50
||回访企业|30|30
效益指标|社会效益指标|受益企业|10|10`,
    },
    {
      name: 'more was done than was planned, so these are no points',
      form: `
一级指标|二级指标|三级指标|指标值|实际完成值
产出指标|质量指标|台账合格率|10|10
|时效指标|办结率|40|40
效益指标|社会效益指标|知晓率|40|41`,
    },
  ],
  invalid: [
    {
      name: 'weight and score are blank',
      form: `
${header}
产出指标|数量指标|走访企业|50|50||
|质量指标|合格率|30|28||
效益指标|社会效益指标|好评率|10|10||`,
      finds: [
        {
          at: 'D2',
          message: 'blank',
          values: { rows: '3', sum: '90' },
          steps: ['50 + 30 + 10 = 90'],
        },
      ],
    },
    {
      name: 'the table has no columns of weights and scores',
      form: `
一级指标|二级指标|三级指标|指标值|实际完成值|偏差原因
产出指标|数量指标|走访企业|30|30|
|质量指标|台账合格率|20|18|
效益指标|社会效益指标|企业发展|30|30|
满意度指标|服务对象满意度指标|企业满意度|10|9|`,
      finds: [{ at: 'D2', message: 'without', values: { rows: '4', sum: '90' } }],
    },
    {
      name: 'the points stand in both pairs of columns',
      form: `
${header}
产出指标|数量指标|走访企业|50分|50分|50|50
|质量指标|合格率|30分|28分|30|28
效益指标|社会效益指标|好评率|20分|20分|20|20`,
      finds: [{ at: 'D2', message: 'copied', values: { sum: '100' } }],
    },
  ],
};
