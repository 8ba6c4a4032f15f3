import type { RuleCases } from '../cases';

const goalHeader = '年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况';
const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;

/** Examples of goal-result-copied. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the result says what was done (Chongqing)',
      form: `
项目绩效自评表
${goalHeader}
区政府日常运转有保障，年度各项工作任务按期完成。||区政府日常运转得到有力保障，年度各项工作任务均已按期完成。${indicators}`,
    },
    {
      name: 'a short goal may be repeated',
      form: `
项目绩效自评表
${goalHeader}
完成全年培训||完成全年培训${indicators}`,
    },
    {
      name: 'no result yet',
      unchecked: true,
      form: `
项目绩效自评表
${goalHeader}
完成全年培训||${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'word for word; stops and widths do not count',
      form: `
项目绩效自评表
${goalHeader}
完成全区慰问，保障节假日安全（含春节）。||完成全区慰问,保障节假日安全(含春节)${indicators}`,
      finds: [{ at: 'C3', message: 'copied' }],
    },
    {
      name: 'it repeats the adjusted goal',
      form: `
项目绩效自评表
${goalHeader}
完成慰问2000人次|因活动合并完成慰问1400人次|因活动合并完成慰问1400人次${indicators}`,
      finds: [{ at: 'C3', message: 'copied' }],
    },
  ],
};
