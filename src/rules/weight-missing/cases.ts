import type { RuleCases } from '../cases';

/** Examples of weight-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a weight of 0, and “—”',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
举办培训|≥2次|2次|0|0
发放简报|≥4期|4期|—|—`,
    },
    {
      name: 'a row that was not used',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
生态效益|无|无||`,
    },
    {
      name: 'a form without weights',
      unchecked: true,
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|新建公路|≥30公里|32公里|`,
    },
    {
      name: 'a policy without weights asks for none',
      policy: 'transfer',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家||10`,
    },
  ],
  invalid: [
    {
      name: 'a row that was carried out and scored',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家||10
举办培训|≥2次|2次|10|10`,
      finds: [{ at: 'D2', message: 'blank', values: { name: '走访企业' } }],
    },
  ],
};
