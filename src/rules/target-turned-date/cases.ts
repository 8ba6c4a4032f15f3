import type { RuleCases } from '../cases';

const header = '二级指标|三级指标|指标值|实际完成值|分值|得分';

/** Examples of target-turned-date. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a deadline',
      unchecked: true,
      form: `
${header}
时效指标|完成时限|3月5日|3月4日|10|10
时效指标|发放节点|1月2日|5|10|10
数量指标|学雷锋活动日期|3月5日|2次|10|10
质量指标|春耕播种|3月8日|100%|10|10`,
    },
    {
      name: 'the last day of a month, and a range that would run down',
      form: `
${header}
数量指标|资料报送|6月30日|2份|10|10
数量指标|简报编印|12月10日|2份|10|10`,
    },
    {
      name: 'a range as it was meant',
      form: `
${header}
数量指标|走访次数|1-2次|2次|10|10
数量指标|走访村组|1-2|2|10|10`,
    },
    {
      name: 'the actual is a date as well, or words',
      unchecked: true,
      form: `
${header}
质量指标|资料归档|1月5日|1月4日|10|10
质量指标|通过验收|1月5日|已通过|10|10`,
    },
    {
      name: 'a date inside a sentence',
      form: `
${header}
数量指标|纪念活动|5月12日前后举办1场|1场|10|10`,
    },
  ],
  invalid: [
    {
      name: 'beside a count',
      form: `
${header}
数量指标|走访村组|1月2日|2|10|10
数量指标|培训场数|5-Mar|4场|10|10`,
      finds: [
        { at: 'C2', message: 'turned', values: { target: '1月2日', range: '1-2', actual: '2' } },
        { at: 'C3', message: 'turned', values: { range: '3-5' } },
      ],
    },
  ],
};
