import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分';

/** Examples of target-vague. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'numbers, grades, deadlines and limits of zero',
      form: `
${header}
产出指标|数量指标|走访|≥10家||10家|10|10
|质量指标|验收|达标||达标|10|10
|质量指标|差错|无差错||无差错|10|10
|时效指标|进度|12月底前||11月|10|10
|时效指标|发放|及时发放||及时|10|10
|成本指标|补助|预算标准内||预算标准内|10|10`,
    },
    {
      name: 'a scale, and words that grade',
      form: `
三级指标|指标性质|指标值|完成值|权重|得分
工作质量|定性|优良中低差|优|10|10
社会评价|定性|众人满意|满意|10|10`,
    },
    {
      name: 'the number stands in the standard beside it',
      form: `
${header}
产出指标|数量指标|主委会|年初计划|不少于4次|4次|10|10`,
    },
    {
      name: 'a row that weighs nothing is not asked',
      form: `
${header}
产出指标|数量指标|走访|≥10家||10家|90|90
效益指标|生态效益指标|环境影响|环保低碳||环保低碳|0|0`,
    },
    {
      name: 'a blank target is another matter',
      unchecked: true,
      form: `
${header}
产出指标|数量指标|走访|||10家|90|90`,
    },
  ],
  invalid: [
    {
      name: 'one',
      form: `
${header}
产出指标|数量指标|走访|≥10家||10家|45|45
|成本指标|机关运行|控制在年预算|有序推进|按预算执行|45|45`,
      finds: [{ at: 'D3', message: 'one', values: { count: '1', name: '机关运行', target: '控制在年预算' } }],
    },
    {
      name: 'many are one finding (Wuhan)',
      form: `
${header}
产出指标|质量指标|社员满意度|确保质量|众人满意|满意度95%|30|30
|成本指标|服务后勤支出|控制在年预算|定时定额|预算执行率100%|30|30
效益指标|社会效益指标|社服活动|支持武汉大发展|重视参与|扶贫助弱|30|30`,
      finds: [{ at: 'D2', message: 'several', values: { count: '3', target: '确保质量' } }],
    },
  ],
};
