import type { RuleCases } from '../cases';

const header = '指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of qualitative-code. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'words coded with 1, one code for both, and the number itself',
      form: `
${header}
保障有序运转||定性|达标|1|20|20|
保障安全稳定|无|定性|100|100|20|20|
按规定公开|无|定性|1|1|20|20|
按规定归档|无|定性|1|0|10|0|档案柜未到货，改在下年归档`,
    },
    {
      name: 'a rank is no code',
      form: `
${header}
政务信息工作排名|名|定性|前10|1|20|20|`,
    },
    {
      name: 'numbers that are compared',
      unchecked: true,
      form: `
${header}
走访企业|家|≥|100|1|20|0.2|疫情期间未能走访`,
    },
    {
      name: 'both are numbers and neither is a code',
      form: `
${header}
保障安全稳定|无|定性|100|95|20|19|有一处隐患未整改完`,
    },
    {
      name: 'a row that weighs nothing',
      unchecked: true,
      form: `
${header}
走访企业|家|≥|10|10|90|90|
保障安全稳定|无|定性|100|1|0|0|`,
    },
  ],
  invalid: [
    {
      name: 'target 100, actual 1 (Chongqing, rows 63 and 64)',
      form: `
${header}
保障节假日期间全区安全稳定|无|定性|100|1|20|20|
保障节假日期间重点行业重点岗位工作运|无|定性|100|1|20|20|`,
      finds: [
        {
          at: 'E2',
          message: 'clash',
          values: { name: '保障节假日期间全区安全稳定', target: '100', actual: '1' },
        },
        { at: 'E3', message: 'clash' },
      ],
    },
    {
      name: 'target 100 %, actual 0',
      form: `
${header}
按规定公开|无|定性|100%|0|20|0|公开平台停用`,
      finds: [{ at: 'E2', message: 'clashZero', values: { target: '100%', actual: '0' } }],
    },
  ],
};
