import type { RuleCases } from '../cases';

/** Examples of actual-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: '0, “—” and 无 are answers',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|0|10|0
维修房屋|—|—|10|10
重大安全事故|无|无|10|10`,
    },
    {
      name: 'a row with weight 0 is empty on purpose',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
生态效益|||0|0`,
    },
    {
      name: 'a row without a name has another fault',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
无|||2|`,
    },
  ],
  invalid: [
    {
      name: 'a target, a score, and nothing done (Wuhan, row 81)',
      form: `
一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分|偏差原因分析及改进
产出指标|数量指标|微信公众号|170|100|170篇|2|2|完成目标任务
||统战部网站采用|60|20||2|2|完成目标任务`,
      finds: [{ at: 'F3', message: 'blank', values: { name: '统战部网站采用' } }],
    },
    {
      name: 'a form without weights wants actuals all the same',
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|新建公路|≥30公里||
|质量指标|验收合格率|100%|100%|`,
      finds: [{ at: 'E2', message: 'blank', values: { name: '新建公路' } }],
    },
  ],
};
