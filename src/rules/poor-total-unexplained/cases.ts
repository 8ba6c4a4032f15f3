import type { RuleCases } from '../cases';

const header = '三级指标|指标值|实际完成值|分值|得分|原因';

/** Examples of poor-total-unexplained. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a better grade, if only just',
      form: `
${header}
走访企业|≥10家|6家|100|60|四家停产
总分|||100|60|`,
    },
    {
      name: '改进措施 are given, beside their label or behind it',
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产
总分|||100|50|
改进措施|每季度核对一次企业名单
`,
    },
    {
      name: '存在问题 in one cell with its label',
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产
总分|||100|50|
存在问题：走访对象名单更新不及时`,
    },
    {
      name: 'a reason says what will be done',
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产，明年提前核对名单
总分|||100|50|`,
    },
    {
      name: 'no total is stated',
      unchecked: true,
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产`,
    },
    {
      name: 'a policy without scores',
      policy: 'transfer',
      unchecked: true,
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产
总分|||100|50|`,
    },
  ],
  invalid: [
    {
      name: 'under 60, and only causes',
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产
总分|||100|50|`,
      finds: [
        {
          at: 'E3',
          message: 'poor',
          values: { total: '50', limit: '60', grade: '差' },
          steps: ['50 < 60'],
        },
      ],
    },
    {
      name: 'questions without answers',
      form: `
${header}
走访企业|≥10家|5家|100|50|五家停产
总分|||100|50|
存在问题|无
改进措施|（100字以内）`,
      finds: [{ at: 'E3', message: 'poor' }],
    },
  ],
};
