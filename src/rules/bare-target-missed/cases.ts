import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|说明';

/** Examples of bare-target-missed. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'less than 100% of what is spent',
      unchecked: true,
      form: `
${header}
产出指标|成本指标|预算控制率|100%|98%|20|20|
产出指标|成本指标|项目支出|完成支出1000万元|完成支出870万元|20|20|`,
    },
    {
      name: 'the score follows what was done',
      form: `
${header}
产出指标|数量指标|辅具适配人数|800人|640人|20|16|需求减少`,
    },
    {
      name: 'as many as the target or more',
      form: `
${header}
产出指标|数量指标|辅具适配人数|800人|800人|20|20|
产出指标|数量指标|补贴发放人数|10000人|10230人|20|20|`,
    },
    {
      name: 'counts that nobody wants to be high',
      form: `
${header}
产出指标|数量指标|安全事故起数|5起|2起|10|10|
产出指标|数量指标|会议次数|12次|9次|10|10|`,
    },
    {
      name: 'under another group a bare number may be a ceiling',
      form: `
${header}
产出指标|时效指标|平均办理天数|10天|6天|10|10|
效益指标|社会效益指标|回访批次|10批|6批|10|10|`,
    },
    {
      name: 'a target with an operator is score-above-rule',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|辅具适配人数|≥800人|640人|20|20|`,
    },
    {
      name: 'rates of which nobody knows the way, or that were reached',
      form: `
${header}
产出指标|质量指标|发放合格率|95|98|10|10|
产出指标|质量指标|苗木损耗率|5|3|10|10|
效益指标|经济效益指标|资产负债率|60|55|10|10|
产出指标|成本指标|成本偏差率|10|4|10|10|
效益指标|社会效益指标|到会人次|100|100|10|10|`,
    },
    {
      name: 'time that is taken, within a range, and growth of what nobody wants',
      form: `
${header}
产出指标|时效指标|证照办理天数|5-7天|4天|10|10|
产出指标|质量指标|评审得分|92±3分|90分|10|10|
效益指标|经济效益指标|单位能耗|增长5%|增长2%|10|10|`,
    },
    {
      name: 'more than the weight is score-over-weight',
      form: `
${header}
产出指标|数量指标|辅具适配人数|800人|640人|20|25|`,
    },
  ],
  invalid: [
    {
      name: 'less than 100%, and less than the target says is to be brought about',
      form: `
${header}
效益指标|社会效益指标|设施维护|100%|99.8%|20|20|
效益指标|经济效益指标|产业项目|完成投资1000万元|完成投资870万元|20|20|`,
      finds: [
        { at: 'G2', message: 'missed' },
        { at: 'G3', message: 'missed', values: { expected: '17.4' } },
      ],
    },
    {
      name: 'full marks for eight in ten',
      form: `
${header}
产出指标|数量指标|辅具适配人数|800人|640人|20|20|`,
      finds: [
        {
          at: 'G2',
          message: 'missed',
          fix: null,
          values: { target: '800人', done: '640人', expected: '16', actual: '20' },
          steps: ['640 ÷ 800 × 100% = 80%', '20 × 80% = 16'],
        },
      ],
    },
    {
      name: 'a tenth, in other units',
      form: `
${header}
产出指标|数量指标|清扫面积|150|15|20|20|
产出指标|数量指标|印发手册|2万册|3000册|10|9.5|`,
      finds: [
        { at: 'G2', message: 'missed', fix: null, values: { expected: '2', actual: '20' } },
        { at: 'G3', message: 'missed', fix: null, values: { expected: '1.5', actual: '9.5' } },
      ],
    },
    {
      name: 'rates and satisfaction without "%"',
      form: `
${header}
产出指标|质量指标|产品合格率|98|95|20|20|
满意度指标|服务对象满意度指标|群众满意度|95|90|10|10|`,
      finds: [
        { at: 'G2', message: 'missed', fix: null, values: { target: '98', done: '95', expected: '19.39' } },
        { at: 'G3', message: 'missed', fix: null, values: { expected: '9.47' } },
      ],
    },
    {
      name: 'under a range, and less growth than was asked for',
      form: `
${header}
产出指标|数量指标|场馆开放天数|300-320天|262天|10|10|
产出指标|质量指标|评审得分|92±3分|80分|10|10|
效益指标|经济效益指标|合作社收入|比上年翻一番|为上年的1.5倍|10|10|`,
      finds: [
        { at: 'G2', message: 'missed', fix: null },
        { at: 'G3', message: 'missed', fix: null },
        { at: 'G4', message: 'missed', fix: null, values: { expected: '5', actual: '10' } },
      ],
    },
  ],
};
