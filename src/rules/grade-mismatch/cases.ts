import type { RuleCases } from '../cases';

const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|100|90`;

/** Examples of grade-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: '90 is 优, the bound included',
      form: `
项目名称|走访|自评总分|90.00|自评等级|优${indicators}`,
    },
    {
      name: '良好 is 良',
      form: `
项目名称|走访|自评总分|89.99|自评等级|良好${indicators}`,
    },
    {
      name: 'a ticked box',
      form: `
项目名称|走访|自评总分|85|评价等级|□优 ☑良 □中 □差${indicators}`,
    },
    {
      name: 'boxes of which none is ticked cannot be read',
      unchecked: true,
      form: `
项目名称|走访|自评总分|85|评价等级|□优 □良 □中 □差${indicators}`,
    },
    {
      name: 'a blank grade is not judged',
      unchecked: true,
      form: `
项目名称|走访|自评总分|85|自评等级|${indicators}`,
    },
    {
      name: 'a grade without a total is not judged',
      unchecked: true,
      form: `
项目名称|走访|自评总分||自评等级|优${indicators}`,
    },
    {
      name: 'a form without a grade',
      unchecked: true,
      form: `
项目名称|走访|自评总分|85${indicators}`,
    },
    {
      name: 'a policy without scores has no grades',
      policy: 'transfer',
      unchecked: true,
      form: `
项目名称|走访|自评总分|90|自评等级|中${indicators}`,
    },
  ],
  invalid: [
    {
      name: '89.99 is not 优',
      form: `
项目名称|走访|自评总分|89.99|自评等级|优秀${indicators}`,
      finds: [
        {
          at: 'F1',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'F1', value: '良' }] },
          values: { total: '89.99', expected: '良', actual: '优' },
          steps: ['80 ≤ 89.99 < 90 → 良'],
        },
      ],
    },
    {
      name: 'the total of the 总分 row counts',
      form: `
项目名称|走访|自评等级|中
${indicators.trim()}
总分||||100|95`,
      finds: [
        {
          at: 'D1',
          message: 'wrong',
          fix: null,
          values: { expected: '优', actual: '中' },
          steps: ['90 ≤ 95 → 优'],
        },
      ],
    },
    {
      name: 'the box before 优 is ticked at 59',
      form: `
项目名称|走访|自评总分|59|评价等级|优√ 良□ 中□ 差□${indicators}`,
      finds: [{ at: 'F1', message: 'wrong', fix: null, values: { expected: '差', actual: '优' } }],
    },
    {
      name: 'the total is wrong itself: it comes first',
      form: `
项目名称|走访|自评总分|85|自评等级|优${indicators}`,
      finds: [{ at: 'F1', message: 'wrong', fix: null }],
    },
  ],
};
