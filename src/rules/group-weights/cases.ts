import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';

/** Examples of group-weights. */
export const cases: RuleCases = {
  valid: [
    {
      name: '50, 30 and 10; a label split over two rows; rows of 无 weigh 0 (Shenzhen)',
      form: `
${header}
产出指标 (50分)|数量指标|党建事务|10|10|20|20
|质量指标|党建事务|100%|100%|20|20
|成本指标|支出完成率|100%|100%|10|9
效益指标|经济效益指标||—|无|0|0
|社会效益指标|美誉度|100%|100%|30|30
(30分)|生态效益指标||—|无|0|0
满意度指标(10分)|服务对象满意度指标|满意度|100%|100%|10|10`,
    },
    {
      name: 'the label is repeated on every row',
      form: `
${header}
产出指标(50分)|数量指标|走访|10|10|20|20
产出指标(50分)|质量指标|合格率|100%|100%|30|30`,
    },
    {
      name: 'labels without points',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|走访|10|10|20|20`,
    },
    {
      name: 'weights stored as thirds',
      form: `
${header}
产出指标(50分)|数量指标|走访|10|10|16.666666667|16
|质量指标|合格率|100%|100%|16.666666667|16
|时效指标|按时完成|100%|100%|16.666666666|16`,
    },
  ],
  invalid: [
    {
      name: 'a 小计 of 45 under rows of 50; that of the next group is right',
      form: `
三级指标|年度指标值|实际完成值|分值|得分
产出指标
走访|10次|10次|20|20
合格率|100%|100%|30|30
小计|||45|50
效益指标
美誉度|90%|95%|40|40
小计|||40|40`,
      finds: [
        {
          at: 'D5',
          message: 'subtotal',
          values: { label: '小计', points: '45', sum: '50', lessOrMoreZh: '少', difference: '5' },
          steps: ['20 + 30 = 50 ≠ 45'],
        },
      ],
    },
    {
      name: 'rows of 45 under a label of 50',
      form: `
${header}
产出指标(50分)|数量指标|走访|10|10|20|20
|质量指标|合格率|100%|100%|25|25
效益指标(30分)|社会效益指标|美誉度|100%|100%|35|35`,
      finds: [
        {
          at: 'A2',
          message: 'wrong',
          values: { points: '50', sum: '45', lessOrMoreZh: '少', difference: '5', blankZh: '' },
          steps: ['20 + 25 = 45 ≠ 50'],
        },
        {
          at: 'A4',
          message: 'wrong',
          values: { points: '30', sum: '35', lessOrMoreZh: '多' },
          steps: ['35 ≠ 30'],
        },
      ],
    },
    {
      name: 'a blank weight in the group',
      form: `
${header}
产出指标(50分)|数量指标|走访|10|10|20|20
|质量指标|合格率|100%|100%||25`,
      finds: [{ at: 'A2', message: 'wrong', values: { sum: '20', blankZh: '（另有 1 行分值空缺）' } }],
    },
  ],
};
