import type { Indicator } from '../forms';
import type { Facts } from './facts';
import { factsOfTable } from './forms.test-support';

function eachRow<T>(facts: Facts, tell: (indicator: Indicator) => T): readonly T[] {
  return facts.form.indicators.map(tell);
}

describe('a row that is scored', () => {
  const facts = factsOfTable([
    '产出指标|数量指标|走访企业|≥10家|12家|10|10|',
    '|质量指标|验收合格率|100%|100%||10|',
    '效益指标|经济效益指标|||无|0|0|',
    '|社会效益指标|指标1：|||||',
    '|生态效益指标|无||||—|',
  ]);

  it.each([
    ['has a weight', 0, true],
    ['has none, but was carried out', 1, true],
    ['is not one of weight 0', 2, false],
    ['is not one that the template left', 3, false],
    ['is not one of 无', 4, false],
  ])('%s', (_what, row, expected) => {
    const indicator = facts.form.indicators[row];
    expect(indicator && facts.isScored(indicator)).toBe(expected);
    expect(indicator && facts.mustBeFilled(indicator)).toBe(expected);
  });

  it('is named where a name stands, not a mark or a printed word', () => {
    expect(eachRow(facts, facts.isNamed)).toEqual([true, true, false, false, false]);
  });
});

describe('a reason', () => {
  const merge = { from: { row: 2, column: 8 }, to: { row: 3, column: 8 } };
  const rows = (...reasons: readonly string[]): readonly string[] =>
    reasons.map((reason, i) => `产出指标|数量指标|走访第${i + 1}类企业|≥10家|8家|10|8|${reason}`);

  it('is given by its own words', () => {
    const facts = factsOfTable(rows('两家企业停业', '完成目标', ''));
    expect(eachRow(facts, facts.givesReason)).toEqual([true, false, false]);
  });

  it('is given by the merge over it', () => {
    const facts = factsOfTable(rows('两家企业停业', '', ''), [merge]);
    expect(eachRow(facts, facts.givesReason)).toEqual([true, true, false]);
  });

  it('is that of the last row written out where it says 同上', () => {
    const facts = factsOfTable(rows('同上', '两家企业停业', '同上', '同上', '完成目标', '〃'));
    expect(eachRow(facts, facts.givesReason)).toEqual([false, true, true, true, false, false]);
  });
});

describe('a form that nobody filled in', () => {
  const blank = '产出指标|数量指标|走访企业|≥10家||10||';

  it('has three rows or more, without an actual and a score', () => {
    expect(factsOfTable([blank, blank, blank]).isUnfilled).toBe(true);
    expect(factsOfTable([blank, blank]).isUnfilled).toBe(false);
  });

  it('is none where a single score stands', () => {
    expect(factsOfTable([blank, blank, '产出指标|质量指标|合格率|100%||10|10|']).isUnfilled).toBe(false);
  });
});
