import type { RuleCases } from '../cases';

/** Examples of indicator-empty. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'rows of 无 with weight 0 are empty on purpose',
      form: `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|走访企业|≥10家|12家|10|10
效益指标|经济效益指标|||无|0|0
|生态效益指标|无||无|0|0`,
    },
    {
      name: 'in a table without names the level-2 label is the name',
      unchecked: true,
      form: `
一级指标|二级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|≥10家|12家|10|10`,
    },
  ],
  invalid: [
    {
      name: '无 with points (Wuhan, row 93)',
      form: `
一级指标|二级指标|三级指标|年度指标值|完成情况|分值|得分|偏差原因分析及改进
效益指标|社会效益指标|服务群众|≥100人|120人|8|8|
|经济效益指标|无|||2||完成目标任务`,
      finds: [{ at: 'C3', message: 'none', values: { name: '无', weight: '2' } }],
    },
    {
      name: 'a target and points, and no name',
      form: `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|走访企业|≥10家|12家|10|10
|质量指标||≥90%|95%|10|10`,
      finds: [{ at: 'C3', message: 'blank', values: { weight: '10' } }],
    },
  ],
};
