/**
 * Headers are given words of no list, one at a time and all together, in clean forms and in faulty ones. A column is then known by what
 * stands in it, or it is told to be unnamed; it is never read as something else.
 */
import { manyWords, misleading, otherSubjects, subjects, words } from './subjects';
import { type Fate, type Trial, headersOf, trialsOn } from './trial';

/** One header at a time, then, if so asked, all of them. */
function trialsWith(given: readonly string[], together: boolean): readonly Trial[] {
  // A sheet as text and as a workbook holds it differ little here: one of each pair is enough for the second list.
  const tried = together ? subjects : subjects.filter((_, nth) => nth % 2 === 0);
  return tried.flatMap(([, sheet], nth) => {
    const headers = headersOf(sheet);
    const trial = trialsOn(sheet);
    const word = (i: number): string => given[(nth + i) % given.length] ?? '';
    const single = headers.map((header, i) => trial([header], [word(i)]));
    return together ? [...single, trial(headers, given)] : single;
  });
}

/** One header at a time and all together, each form beginning elsewhere in the list. */
function trialsOfOthers(): readonly Trial[] {
  return otherSubjects.flatMap(([, sheet], nth) => {
    const headers = headersOf(sheet);
    const trial = trialsOn(sheet);
    const own = [...manyWords.slice(nth), ...manyWords.slice(0, nth)];
    const single = headers.map((header, i) => trial([header], [own[i % own.length] ?? '']));
    return headers.length > 1 ? [...single, trial(headers, own)] : single;
  });
}

const of = (trials: readonly Trial[], fate: Fate): readonly Trial[] =>
  trials.filter((trial) => trial.fate === fate);

const told = ({ sheet, renamed, differences }: Trial): string =>
  [sheet, ...renamed.slice(0, 2), ...differences].join(' · ');

describe.each([
  ['of no list', trialsWith(words, true)],
  ['that sound like another name', trialsWith(misleading, false)],
  ['of no list, in tables of other kinds and regions', trialsOfOthers()],
])('headers in words %s', (_which, trials) => {
  it('are tried in every form', () => {
    expect(trials.length).toBeGreaterThan(100);
  });

  it('never make a column what it is not', () => {
    expect(of(trials, 'wrong').map(told)).toEqual([]);
  });

  it('are recovered, or told to be unnamed, in 95 of 100', () => {
    const lost = of(trials, 'silent').map(told);
    expect(lost.slice(Math.floor(trials.length / 20))).toEqual([]);
    expect(of(trials, 'recovered').length).toBeGreaterThan(trials.length * 0.6);
  });
});

/** What a clerk might well put there instead: a form, the name as it stands in its cell, and the word in its place. */
describe.each([
  ['甘肃', '完成值', '搞成多少'],
  ['甘肃', '三级指标', '小名'],
  ['陕西 “指标”', '实际使用资金', '花销'],
  ['陕西 “指标”', '资金执行率', '几成几'],
  ['陕西 “指标”', '二级指标', '第二排'],
  ['江苏 维度', '评价维度', '摊子'],
  ['江苏 维度', '评价要点', '盘子'],
  ['福建 先绩效', '自评得分', '秤砣'],
  ['兵团', '全年执行数', '交代'],
  ['西藏 藏汉', '指标值', '打算盘'],
] as const)('in the form of %s, %s called %s', (region, name, word) => {
  const [, sheet] = otherSubjects.find(([title]) => title.startsWith(region)) ?? [];
  const header = sheet && headersOf(sheet).find(({ text }) => text.startsWith(name));

  it('is known by what stands under it, or told to be unnamed', () => {
    expect(header).toBeDefined();
    if (!sheet || !header) return;
    const trial = trialsOn(sheet)([header], [word]);
    expect(['recovered', 'said']).toContain(trial.fate);
  });
});
