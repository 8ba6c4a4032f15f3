import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
const funds = `
|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|100|10|100|10`;

/** Examples of weights-policy. */
export const cases: RuleCases = {
  valid: [
    {
      name: '50, 30 and 10, with the points in the labels (Shenzhen)',
      policy: 'shenzhen',
      form: `${funds}
${header}
产出指标 (50分)|数量指标|走访|≥10|10|20|20
|成本指标|费用|≤10|9|30|30
效益指标|经济效益指标|无|—|无|0|0
(30分)|社会效益指标|美誉度|100%|100%|30|30
满意度指标 (10分)|满意度指标|满意度|≥90%|95%|10|10`,
    },
    {
      name: 'with 成本, and without 满意度',
      form: `${funds}
${header}
成本指标|经济成本指标|费用|≤10|9|20|20
产出指标|数量指标|走访|≥10|10|40|40
效益指标|社会效益指标|美誉度|100%|100%|30|30`,
    },
    {
      name: '效益 and 满意度 share 40 (Hubei)',
      policy: 'hubei',
      form: `
|预算数(A)|执行数(B)|执行率(B/A)|得分(20分×执行率)
年度资金总额|100|100|100|20
${header}
产出指标|数量指标|走访|≥10|10|40|40
效益指标|社会效益指标|美誉度|100%|100%|25|25
满意度指标|满意度指标|满意度|≥90%|95%|15|15`,
    },
    {
      name: 'the policy leaves groups free (Sichuan)',
      unchecked: true,
      policy: 'sichuan',
      form: `${funds}
${header}
产出指标|数量指标|走访|≥10|10|80|80
效益指标|社会效益指标|美誉度|100%|100%|10|10`,
    },
    {
      name: 'a table without level-1 labels',
      unchecked: true,
      form: `${funds}
指标名称|指标值|全年完成值|分值|得分
走访|≥10|10|90|90`,
    },
    {
      name: 'labels of one’s own are another matter',
      unchecked: true,
      form: `${funds}
${header}
管理指标|数量指标|走访|≥10|10|60|60
效益指标|社会效益指标|美誉度|100%|100%|30|30`,
    },
    {
      name: 'weights that do not make 100 are another matter',
      unchecked: true,
      form: `${funds}
${header}
产出指标|数量指标|走访|≥10|10|50|50
效益指标|社会效益指标|美誉度|100%|100%|20|20
满意度指标|满意度指标|满意度|≥90%|95%|10|10`,
    },
    {
      name: 'repeated blocks (Wuhan) have no groups of the whole form',
      unchecked: true,
      form: `
长期目标1:|做好参政议政工作
${header}
产出指标|数量指标|政党协商会|≥2次|5次|60|60
年度目标1:|做好参政议政工作
${header}
产出指标|数量指标|政党协商会|4次|5次|30|30`,
    },
  ],
  invalid: [
    {
      name: '60, 20 and 10 where 50, 30 and 10 are due',
      form: `${funds}
${header}
产出指标|数量指标|走访|≥10|10|40|40
|质量指标|合格率|100%|100%|20|20
效益指标|社会效益指标|美誉度|100%|100%|20|20
满意度指标|满意度指标|满意度|≥90%|95%|10|10`,
      finds: [
        {
          at: 'A4',
          message: 'differs',
          values: { stated: '产出 60、效益 20、满意度 10', expected: '产出 50、效益 30、满意度 10' },
          steps: ['产出：40 + 20 = 60 ≠ 50', '效益：20 ≠ 30'],
        },
      ],
    },
    {
      name: 'a group that the policy gives nothing (Shenzhen keeps 成本 inside 产出)',
      policy: 'shenzhen',
      form: `${funds}
${header}
成本指标|经济成本指标|费用|≤10|9|20|20
产出指标|数量指标|走访|≥10|10|30|30
效益指标|社会效益指标|美誉度|100%|100%|30|30
满意度指标|满意度指标|满意度|≥90%|95%|10|10`,
      finds: [
        {
          at: 'A5',
          message: 'differs',
          values: { expected: '产出 50、效益 30、满意度 10' },
          steps: ['产出：30 ≠ 50', '成本：20'],
        },
      ],
    },
    {
      name: 'all of it on 产出 (Hubei)',
      policy: 'hubei',
      form: `
|预算数(A)|执行数(B)|执行率(B/A)|得分(20分×执行率)
年度资金总额|100|100|100|20
${header}
产出指标|数量指标|走访|≥10|10|50|50
效益指标|社会效益指标|美誉度|100%|100%|30|30`,
      finds: [{ at: 'A4', message: 'differs', values: { expected: '产出 40、效益与满意度共 40' } }],
    },
  ],
};
