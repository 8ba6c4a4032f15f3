import type { RuleCases } from '../cases';

const header = '指标名称|指标值|全年完成值|指标权重|指标得分';
const funds = `
|年初预算数|全年预算数|全年执行数|执行率|执行率权重|执行率得分
年度总金额|100|100|100|100|10|10`;

/** Examples of indicator-dominant. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'exactly half',
      form: `${funds}
${header}
走访企业|≥10|10|50|50
满意度|≥90%|95%|40|40`,
    },
    {
      name: 'a form whose weights are missing is another matter',
      unchecked: true,
      form: `${funds}
${header}
走访企业|≥10|10|50|50
满意度|≥90%|95%||40`,
    },
    {
      name: 'no weights at all',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|未完成原因和改进措施
走访企业|≥10|10|`,
    },
  ],
  invalid: [
    {
      name: '60 of 100',
      form: `${funds}
${header}
走访企业|≥10|10|30|30
满意度|≥90%|95%|60|60`,
      finds: [
        {
          at: 'D5',
          message: 'dominant',
          values: { name: '满意度', weight: '60', total: '100' },
          steps: ['60 ÷ 100 × 100% = 60% > 50%'],
        },
      ],
    },
    {
      name: 'a single indicator',
      form: `${funds}
${header}
走访企业|≥10|10|90|90`,
      finds: [{ at: 'D4', message: 'dominant', values: { weight: '90' } }],
    },
  ],
};
