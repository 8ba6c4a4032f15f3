/**
 * What somebody set aside stays so where a form is turned, where a row of a summary is a form, and where a column that was a level before is
 * read as one now; it follows what moved, and ends with a renamed indicator.
 */
import { type FormReview, type Waiver, reviewSheets, waiverFor } from '../src/review';
import { sheetFromRows } from '../src/sheets';

const turned = `
公园养护绩效自评表
指标名称|补植乔木|修剪绿篱|游客满意度
指标值|≥100株|≥12公里|≥90%
完成值|60株|12公里|92%
权重|40|30|30
得分|40|30|30`;
const summary = `
项目支出绩效自评汇总表
项目名称|预算数|执行数|执行率|自评得分|自评等级
公园养护|80|76|99%|96|优
道路清扫|50|45|90%|92|优`;
const levels = `
残疾人康复绩效自评表
指标|指标内容|目标|完成情况|标准分|得分
产出数量|康复服务人数|≥320人|235人|60|60
产出质量|康复有效率|≥85%|88.2%|30|30
满意度|服务对象满意度|≥90%|94%|10|10`;

const reviewed = (text: string, waivers: readonly Waiver[] = []): readonly FormReview[] => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  return reviewSheets([sheetFromRows('表', rows)], { waivers });
};
const setAside = (text: string, rule: string): Waiver => {
  const found = reviewed(text).flatMap((review) =>
    review.findings.flatMap((one) => (one.rule === rule ? [{ review, one }] : [])),
  );
  const [first] = found;
  if (!first) throw new Error(`no ${rule}`);
  return waiverFor(first.review, first.one, '已附情况说明', '张三', '2026-11-23');
};
const kept = (reviews: readonly FormReview[]): readonly string[] =>
  reviews.flatMap((review) => review.setAside.map(({ finding }) => finding.rule));
const stale = (reviews: readonly FormReview[]): readonly string[] =>
  reviews.flatMap((review) => review.staleWaivers.map(({ rule }) => rule));

describe.each([
  {
    of: 'an indicator of a turned form',
    text: turned,
    rule: 'score-above-rule',
    moved: turned
      .split('\n')
      .map((line) => line.split('|'))
      .map(([name = '', first = '', second = '', ...rest]) => [name, second, first, ...rest].join('|'))
      .join('\n'),
    renamed: turned.replace('补植乔木', '补植灌木'),
    outOfDate: ['score-above-rule'],
  },
  {
    of: 'a row of a summary',
    text: summary,
    rule: 'rate-mismatch',
    moved: summary.replace('公园养护', '路灯维护|10|10|100%|100|优\n公园养护'),
    renamed: summary.replace('公园养护', '湿地养护'),
    // Another project is another form: that the one set aside is gone only a list of all files could tell.
    outOfDate: [],
  },
])('a finding of $of that was set aside', ({ text, rule, moved, renamed, outOfDate }) => {
  it('stays so where it stands elsewhere', () => {
    const reviews = reviewed(moved, [setAside(text, rule)]);
    expect(kept(reviews)).toEqual([rule]);
    expect(stale(reviews)).toEqual([]);
  });

  it('is told again where it is called otherwise', () => {
    const reviews = reviewed(renamed, [setAside(text, rule)]);
    expect(kept(reviews)).toEqual([]);
    expect(reviews.flatMap(({ findings }) => findings.map((one) => one.rule))).toContain(rule);
    expect(stale(reviews)).toEqual(outOfDate);
  });
});

it('a finding that was set aside by the name of its level is found by it', () => {
  const now = setAside(levels, 'score-above-rule');
  expect(now.about).toBe('康复服务人数');
  const reviews = reviewed(levels, [{ ...now, about: '产出数量' }]);
  expect(kept(reviews)).toEqual(['score-above-rule']);
  expect(stale(reviews)).toEqual([]);
});
