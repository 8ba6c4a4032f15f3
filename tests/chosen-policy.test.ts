/** A policy chosen by hand for a form that is none of a year's end: what is not judged is counted as such, and nothing in a clean one is wrong. */
import { policies } from '../src/policies';
import { type FormReview, reviewSheets } from '../src/review';
import { sheetFromRows } from '../src/sheets';

const monitoring = `
2024年1-8月项目绩效运行监控表
项目名称：|河岸绿化养护
项目资金（万元）||年初预算数||1-8月执行数||1-8月执行率
年度资金总额||480||264||55%
一级指标|二级指标|三级指标|权重|年度指标值|1-8月完成值|全年预计完成值|偏差原因
产出指标|数量指标|养护岸线|40|≥86公里|86公里|86公里|
||补植柳树|20|≥3000株|1800株|3000株|补植季节在10月以后
效益指标|生态效益指标|绿化覆盖率|20|≥42%|42%|42%|
满意度指标|服务对象满意度指标|居民满意度|10|≥85%|—|≥85%|年底调查`;

const declaration = `
2025年度项目支出绩效目标申报表
项目名称|停车场改造|主管部门|城管局
一级指标|二级指标|三级指标|指标性质|指标值|计量单位|指标权重
产出指标|数量指标|改造泊位数|≥|3000|个|50
|时效指标|建设完成时间|≤|12|月|20
效益指标|社会效益指标|车位周转率提升|≥|15|%|20
满意度指标|服务对象满意度指标|车主满意度|≥|85|%|10`;

const reviewed = (text: string, policy: (typeof policies)[number]): FormReview => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  const [review] = reviewSheets([sheetFromRows('表', rows)], { policy });
  if (!review) throw new Error('no form');
  return review;
};
const loud = ({ findings }: FormReview): readonly string[] =>
  findings.flatMap(({ rule, severity }) => (severity === 'hint' ? [] : [rule]));

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  it('finds nothing wrong in a mid-year form, and says that it scores nothing', () => {
    const review = reviewed(monitoring, policy);
    expect(loud(review)).toEqual([]);
    expect(review.policy.id).toBe(id);
    const scores = review.records.find(({ rule }) => rule === 'weights-total');
    expect(scores).toMatchObject({ run: 0 });
  });

  it('still lays the mid-year rate beside its amounts, and the forecast beside its target', () => {
    expect(loud(reviewed(monitoring.replace('|55%', '|65%'), policy))).toEqual(['rate-mismatch']);
    const short = monitoring.replace('|1800株|3000株|补植季节在10月以后', '|1800株|2000株|');
    expect(loud(reviewed(short, policy))).toEqual(['forecast-short']);
  });

  it('finds nothing wrong in a declaration, in which nothing is done yet', () => {
    const review = reviewed(declaration, policy);
    expect(loud(review)).toEqual([]);
    const actuals = review.records.find(({ rule }) => rule === 'actual-missing');
    expect(actuals).toMatchObject({ run: 0 });
  });
});
