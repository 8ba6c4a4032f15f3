import {
  Decimal,
  type Grade,
  type Measure,
  type Nature,
  type Reading,
  type Unit,
  type UnitKind,
  squeeze,
} from '../values';
import { compare, type ComparisonContext } from '.';

const unit = (text: string, kind: UnitKind): Unit => ({ text, kind });
const piece = unit('件', 'count');
const percent = unit('%', 'percent');

const number = (low: number, more: Partial<Measure> = {}): Measure => ({
  kind: 'measure',
  text: String(low),
  squeezed: String(low),
  nature: null,
  low: new Decimal(low),
  high: more.high ?? new Decimal(low),
  unit: null,
  period: null,
  approximate: false,
  leaning: null,
  direction: null,
  before: '',
  after: '',
  ...more,
});
const range = (low: number, high: number, more: Partial<Measure> = {}): Measure =>
  number(low, { high: new Decimal(high), text: `${low}-${high}`, squeezed: `${low}-${high}`, ...more });
const words = (text: string, grade: Grade | null = null): Reading => ({
  kind: 'words',
  text,
  squeezed: squeeze(text),
  grade,
});
const blank: Reading = { kind: 'blank', text: '', squeezed: '' };
const dash: Reading = { kind: 'not-applicable', text: '—', squeezed: '—' };
const list: Reading = {
  kind: 'unreadable',
  text: '6次、1次',
  squeezed: '6次、1次',
  why: 'several-numbers',
};

const row = (more: Partial<ComparisonContext> = {}): ComparisonContext => ({
  statedNature: null,
  unit: null,
  costGroup: false,
  ...more,
});
const stated = (statedNature: Nature): ComparisonContext => row({ statedNature });

/** What a comparison says, in one line. */
const said = (target: Reading, actual: Reading, context = row()): string => {
  const result = compare(target, actual, context);
  if (!result.comparable) return result.why;
  if (result.kind === 'qualitative') return `定性 ${result.grade}`;
  const { nature, low, high, actual: done, assumedNature, note } = result;
  const aim = low.eq(high) ? low.toString() : `${low.toString()}-${high.toString()}`;
  return [`${done.toString()} to ${nature}${assumedNature ? '?' : ''}${aim}`, note]
    .filter(Boolean)
    .join(', ');
};

describe('shares', () => {
  const percent = unit('%', 'percent');
  test.each([
    ['a percent format keeps 88% as 0.88', 85, 0.88, '88 to =?85, share'],
    ['and 100% as 1', 95, 1, '100 to =?95, share'],
    ['far below a large percent a number under 1 is one, too', 85, 0.1, '10 to =?85, share'],
    ['beside a small percent it is what it says', 3, 0.5, '0.5 to =?3'],
    ['unless it has the size of one', 3, 0.02, '2 to =?3, share'],
    ['1 beside 10% is 1%', 10, 1, '1 to =?10'],
    ['88 is 88%', 85, 88, '88 to =?85'],
    ['nothing is nothing', 85, 0, '0 to =?85'],
  ])('%s', (_, target, actual, expected) => {
    expect(said(number(target, { unit: percent }), number(actual), row())).toBe(expected);
  });

  test('a target may be one, beside an actual with its sign', () => {
    expect(said(number(0.85), number(88, { unit: percent }), row())).toBe('88 to =?85, share');
  });

  test('the unit column decides', () => {
    expect(said(number(85, { unit: percent }), number(0.88), row({ unit: percent }))).toBe('0.88 to =?85');
  });
});

describe('numbers', () => {
  test.each<readonly [string, Reading, Reading, ComparisonContext, string]>([
    ['the column states the nature', number(10), number(120), stated('≥'), '120 to ≥10'],
    ['the text states it', number(2, { nature: '≥' }), number(5), row(), '5 to ≥2'],
    ['both state the same', number(2, { nature: '≥' }), number(5), stated('≥'), '5 to ≥2'],
    ['nobody states it', number(70), number(99, { unit: unit('人', 'people') }), row(), '99 to =?70'],
    ['the column says =', number(100), number(100), stated('='), '100 to =100'],
    ['a range', range(1, 2), number(4), row(), '4 to =?1-2'],
    [
      'a count and another',
      number(10, { unit: piece }),
      number(17, { unit: unit('个', 'count') }),
      row(),
      '17 to =?10, near-units',
    ],
    ['not exact', number(10), number(120, { approximate: true }), stated('≥'), '120 to ≥10, approximate'],
    ['% and a bare number', number(90, { nature: '≥', unit: percent }), number(95), row(), '95 to ≥90'],
    ['a year and a bare number', number(1, { period: '年' }), number(3), row(), '3 to =?1'],
    ['four a year are one a quarter', number(1, { period: '季' }), number(4), row(), '4 to =?4'],
    ['one a quarter is four a year', number(4), number(1, { period: '季' }), row(), '4 to =?4'],
    ['equal periods', number(1, { period: '季' }), number(2, { period: '季' }), row(), '2 to =?1'],
    [
      'cost, and met to the letter',
      number(100, { unit: percent }),
      number(100),
      row({ costGroup: true }),
      '100 to =?100',
    ],
    [
      'cost, with an operator',
      number(30),
      number(28),
      row({ costGroup: true, statedNature: '≤' }),
      '28 to ≤30',
    ],
    ['a bare 0', number(0), number(0), row(), '0 to =?0'],
    [
      'a bound that meets the target',
      number(90, { nature: '≥' }),
      number(95, { nature: '≥' }),
      row(),
      '95 to ≥90, approximate',
    ],
  ])('%s', (_name, target, actual, context, line) => expect(said(target, actual, context)).toBe(line));

  test('the unit column serves the texts that carry none', () => {
    const wan = unit('万元', 'money');
    const yuan = (amount: number, text: string): Measure =>
      number(amount, { text, squeezed: text, unit: unit('万元', 'money') });
    expect(said(number(30), number(28), row({ unit: wan, statedNature: '≤' }))).toBe('28 to ≤30');
    expect(said(number(30), yuan(280_000, '28万元'), row({ unit: wan, statedNature: '≤' }))).toBe(
      '280000 to ≤300000',
    );
    expect(said(yuan(300_000, '30万元'), number(28), row({ unit: wan, statedNature: '≤' }))).toBe(
      '280000 to ≤300000',
    );
    expect(said(yuan(300_000, '30万元'), number(28), stated('≤'))).toBe('280000 to ≤300000, unit-assumed');
    expect(said(yuan(300_000, '30万元'), number(500), stated('≤'))).toBe('5000000 to ≤300000, unit-assumed');
    expect(said(yuan(300_000, '30万元'), number(280_000), stated('≤'))).toBe(
      '280000 to ≤300000, unit-assumed',
    );
    expect(said(yuan(300_000, '30万元'), number(4000), stated('≤'))).toBe('unit-kind');
    expect(said(number(12), number(90, { unit: percent }), row({ unit: piece }))).toBe('unit-kind');
  });

  test.each<readonly [string, Reading, Reading, ComparisonContext]>([
    ['target-blank', blank, number(1), row()],
    ['target-blank', blank, blank, row()],
    ['actual-blank', number(1), blank, row()],
    ['not-applicable', blank, dash, row()],
    ['not-applicable', dash, blank, stated('定性')],
    ['target-words', words('精细管理'), number(95, { unit: percent }), row()],
    ['target-words', words('精细管理'), number(1), row()],
    ['target-words', words('达标', 'met'), words('达标', 'met'), stated('≥')],
    ['target-words', words('统一思想'), words('思想有所统一'), row()],
    ['actual-words', number(1, { period: '季' }), words('按计划完成', 'met'), row()],
    ['target-unreadable', list, number(1), row()],
    ['target-unreadable', range(1, 2, { nature: '≥' }), number(1), row()],
    ['target-unreadable', range(1, 2), number(1), stated('≤')],
    ['actual-unreadable', number(2, { nature: '≥' }), list, row()],
    ['actual-unreadable', number(2), range(3, 5), row()],
    ['actual-unreadable', number(90, { nature: '≥' }), number(80, { nature: '≥' }), row()],
    ['actual-unreadable', number(4, { nature: '≤' }), number(1, { nature: '≥' }), row()],
    ['unit-kind', number(12, { unit: piece }), number(90, { unit: percent }), row()],
    ['unit-kind', number(12, { unit: unit('颜色', 'other') }), number(90, { unit: percent }), row()],
    ['period', number(2, { period: '季' }), number(4), row()],
    ['period', number(1, { period: '日' }), number(4), row()],
    ['period', number(90, { period: '季', unit: percent }), number(95, { unit: percent }), row()],
    ['nature-conflict', number(3, { nature: '≤' }), number(2), stated('≥')],
    ['direction-unknown', number(100), number(90), row({ costGroup: true })],
    ['direction-unknown', number(0), number(2), row()],
  ])('%s', (why, target, actual, context) => expect(said(target, actual, context)).toBe(why));
});

describe('a target in words', () => {
  test('is met by a bare 100%, which says that all of it was done', () => {
    expect(said(words('全年完成'), number(100, { unit: percent }), row())).toBe('定性 met');
    expect(said(words('全年完成'), number(100, { unit: percent, before: '预算执行率' }), row())).toBe(
      'target-words',
    );
  });
});

describe('定性', () => {
  test.each<readonly [Reading, Reading, Nature | null, string]>([
    [words('达标', 'met'), number(1), '定性', '定性 met'],
    [number(100), number(1), '定性', '定性 met'],
    [number(10, { text: '前10', nature: '≤', unit: unit('名次', 'rank') }), number(1), '定性', '定性 met'],
    [number(100), number(100), '定性', '定性 met'],
    [words('达标', 'met'), number(0), '定性', '定性 unmet'],
    [words('达标', 'met'), words('部分达成', 'partly'), '定性', '定性 partly'],
    [words('环保低碳'), words('环保 低碳'), null, '定性 met'],
    [words('达标', 'met'), number(1), null, '定性 met'],
    [words('保证质量'), words('达标', 'met'), null, '定性 met'],
    [list, number(1), '定性', '定性 met'],
    [words('达标', 'met'), number(3), '定性', 'target-words'],
    [number(100), number(95, { unit: percent }), '定性', 'target-words'],
    [words('达标', 'met'), list, '定性', 'actual-unreadable'],
    [words('达标', 'met'), blank, '定性', 'actual-blank'],
  ])('%#', (target, actual, nature, line) => {
    expect(said(target, actual, row({ statedNature: nature }))).toBe(line);
  });
});
