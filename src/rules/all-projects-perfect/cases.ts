import type { RuleCases } from '../cases';

const form = (name: string, total: string): string => `
2023年度项目支出绩效自评表
项目名称|${name}|自评总分|${total}
三级指标|年度指标值|完成值|分值|得分
完成任务|100%|100%|90|90`;

/** Examples of all-projects-perfect. */
export const cases: RuleCases = {
  valid: [
    { name: 'one of them is not perfect', form: form('甲', '100') + form('乙', '100') + form('丙', '98.5') },
    { name: 'two may well be perfect', unchecked: true, form: form('甲', '100'), files: [form('乙', '100')] },
    {
      name: 'a total that is not stated',
      unchecked: true,
      form: form('甲', '100') + form('乙', '') + form('丙', '100'),
    },
  ],
  invalid: [
    {
      name: 'three on one sheet',
      form: form('甲', '100.00') + form('乙', '100') + form('丙', '100'),
      finds: [{ at: 'D2', inForm: 1, message: 'perfect', values: { count: '3', total: '100' } }],
    },
    {
      name: 'four files',
      form: form('甲', '100'),
      files: [form('乙', '100'), form('丙', '100'), form('丁', '100')],
      finds: [{ at: 'D2', inForm: 1, message: 'perfect', values: { count: '4' } }],
    },
  ],
};
