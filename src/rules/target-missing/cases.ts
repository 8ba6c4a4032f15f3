import type { RuleCases } from '../cases';

/** Examples of target-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: '“—” and “/” say that no target applies',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|12家|10|10|
维修房屋|—|—|10|10|
采购设备|/|/|10|10|`,
    },
    {
      name: 'a row of 无 with weight 0 is empty on purpose',
      form: `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|走访企业|≥10家|12家|10|10|
效益指标|经济效益指标|||无|0|0|
|生态效益指标|无||无|0|0|`,
    },
    {
      name: '无 is a target: no accident',
      form: `
指标名称|指标值|全年完成值|分值|得分
重大安全事故|无|0|10|10`,
    },
    {
      name: 'the standard stands for the target',
      form: `
一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分|偏差原因分析及改进
产出指标|质量指标|更新快||及时更新|及时更新|1|1|`,
    },
    {
      name: 'a name alone may be a heading',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|12家|10|10
党建工作||||`,
    },
  ],
  invalid: [
    {
      name: 'a scored row without a target',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥||12|10|10|
举办培训|≥|2|2|10|10|`,
      finds: [{ at: 'C2', message: 'blank', values: { name: '走访企业' } }],
    },
    {
      name: 'a form without weights wants targets all the same',
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|新建公路|≥30公里|32公里|
|质量指标|验收合格率||100%|`,
      finds: [{ at: 'D3', message: 'blank', values: { name: '验收合格率' } }],
    },
  ],
};
