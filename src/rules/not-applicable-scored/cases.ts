import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|说明';

/** Examples of not-applicable-scored. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'nothing was given for what does not apply',
      form: `
${header}
产出指标|数量指标|设备购置|不适用|不适用|30|0|本年不再购置
产出指标|数量指标|房屋维修|—|—|—|—|
产出指标|数量指标|发放简报|无|无|0|0|`,
    },
    {
      name: 'none is what one hopes for',
      form: `
${header}
产出指标|质量指标|安全事故|无|无|30|30|
产出指标|质量指标|拖欠工资情况|—|—|30|30|
效益指标|社会效益指标|负面舆情|0|无|30|30|`,
    },
    {
      name: 'a ceiling, or a target of 0',
      form: `
${header}
产出指标|成本指标|接待开支|≤5万元|无|30|30|
产出指标|数量指标|出国团组|0|—|30|30|`,
    },
    {
      name: 'a target in words',
      form: `
${header}
效益指标|生态效益指标|对周边水体|不新增排放|无|30|30|`,
    },
    {
      name: 'actuals that begin alike',
      form: `
${header}
产出指标|数量指标|设备购置|≥10台|无偿调入12台|30|30|
产出指标|数量指标|系统运行|稳定|无故障运行|30|30|`,
    },
    {
      name: 'a blank actual is actual-missing',
      form: `
${header}
产出指标|数量指标|设备购置|≥10台||30|30|`,
    },
  ],
  invalid: [
    {
      name: 'thirty points for what does not apply',
      form: `
${header}
产出指标|数量指标|设备购置|不适用|不适用|30|30|
产出指标|数量指标|房屋维修|—|—|30|30|
产出指标|数量指标|道路修复|/|/|20|10|
产出指标|数量指标|发放简报|无|无|20|20|`,
      finds: [
        {
          at: 'G2',
          message: 'scored',
          severity: 'error',
          values: { name: '设备购置', done: '不适用', score: '30' },
        },
        { at: 'G3', message: 'scored', severity: 'error', values: { done: '—' } },
        { at: 'G4', message: 'scored', severity: 'warning', values: { done: '/', score: '10' } },
        { at: 'G5', message: 'scored', severity: 'error', values: { done: '无' } },
      ],
    },
    {
      name: 'a target was set and nothing stated of it',
      form: `
${header}
产出指标|数量指标|设备购置|≥10台|无|30|30|
产出指标|数量指标|房屋维修|12间|—|30|30|`,
      finds: [
        { at: 'G2', message: 'scored', severity: 'error' },
        { at: 'G3', message: 'scored', severity: 'error' },
      ],
    },
    {
      name: 'the target itself says that there was nothing to do',
      form: `
${header}
产出指标|数量指标|外出考察|本年度无此项任务|/|5|5|
产出指标|数量指标|设备更新|本年未安排|—|5|5|`,
      finds: [
        { at: 'G2', message: 'scored', severity: 'error' },
        { at: 'G3', message: 'scored', severity: 'error' },
      ],
    },
    {
      name: 'none beside none may be an answer',
      form: `
${header}
效益指标|社会效益指标|对外合作情况|无|无|10|10|`,
      finds: [{ at: 'G2', message: 'scored', severity: 'warning' }],
    },
    {
      name: 'said in so many words, even of accidents',
      form: `
${header}
产出指标|质量指标|安全事故|不适用|不适用|30|30|`,
      finds: [{ at: 'G2', message: 'scored' }],
    },
    {
      name: 'a row without an indicator',
      form: `
${header}
效益指标|经济效益指标|无|无|无|10|10|`,
      finds: [{ at: 'G2', message: 'scored' }],
    },
  ],
};
