import { Decimal, type Measure, type Nature, type Reading } from '../values';
import { assess, type Assessed, type AssessmentTerms } from '.';

const terms: AssessmentTerms = {
  reverse: ['linear', 'ratio'],
  qualitativeBands: [
    { grade: 'met', from: 80, to: 100 },
    { grade: 'partly', from: 60, to: 80 },
    { grade: 'unmet', from: 0, to: 60 },
  ],
};

const number = (value: number): Measure => ({
  kind: 'measure',
  text: String(value),
  squeezed: String(value),
  nature: null,
  low: new Decimal(value),
  high: new Decimal(value),
  unit: null,
  period: null,
  approximate: false,
  leaning: null,
  direction: null,
  before: '',
  after: '',
});
const done: Reading = { kind: 'words', text: '达标', squeezed: '达标', grade: 'met' };
const partly: Reading = { kind: 'words', text: '部分达成', squeezed: '部分达成', grade: 'partly' };
const blank: Reading = { kind: 'blank', text: '', squeezed: '' };

const row = (
  statedNature: Nature | null,
  target: Reading,
  actual: Reading,
  weight: number | null,
): Assessed => ({
  target,
  actual,
  statedNature,
  unit: null,
  costGroup: false,
  weight: weight === null ? null : new Decimal(weight),
});

/** The assessment with its numbers as text. */
const said = (assessed: Assessed): object => {
  const { met, deviation, coefficients, scores, band } = assess(assessed, terms);
  return {
    met,
    deviation: deviation?.toString() ?? null,
    coefficients: coefficients.map(String),
    scores: scores.map(String),
    band: band === null ? null : `${band.from.toString()}-${band.to.toString()}`,
  };
};

test('a target met, beyond it and all', () => {
  const met = { met: true, deviation: '1100', coefficients: ['100'], scores: ['15'], band: null };
  expect(said(row('≥', number(10), number(120), 15))).toEqual(met);
});

test('an unmet ≤ has one coefficient and one score for each accepted formula, in their order', () => {
  expect(said(row('≤', number(4), number(5), 10))).toEqual({
    met: false,
    deviation: '-25',
    coefficients: ['75', '80'],
    scores: ['7.5', '8'],
    band: null,
  });
});

test('an unmet ≥ has one', () => {
  const short = { met: false, deviation: '-10', coefficients: ['90'], scores: ['18'], band: null };
  expect(said(row('≥', number(10), number(9), 20))).toEqual(short);
});

test('a strict target at equality is not met and loses nothing', () => {
  const equal = { met: false, deviation: '0', coefficients: ['100'], scores: ['20'], band: null };
  expect(said(row('>', number(90), number(90), 20))).toEqual(equal);
});

test('an undefined deviation does not hide the score', () => {
  const zero = { met: false, deviation: null, coefficients: ['0', '0'], scores: ['0', '0'], band: null };
  expect(said(row('≤', number(0), number(2), 20))).toEqual(zero);
});

test('定性 met deviates by nothing; its grade allows a band', () => {
  const met = { met: true, deviation: '0', coefficients: ['100'], scores: ['5'], band: '4-5' };
  expect(said(row('定性', done, number(1), 5))).toEqual(met);
  const half = { met: false, deviation: null, coefficients: [], scores: [], band: '3-4' };
  expect(said(row('定性', done, partly, 5))).toEqual(half);
});

test('without a weight there is no score', () => {
  const bare = { met: true, deviation: '0', coefficients: ['100'], scores: [], band: null };
  expect(said(row('≥', number(10), number(10), null))).toEqual(bare);
  expect(said(row('定性', done, number(1), null))).toEqual(bare);
});

test('what cannot be compared is not scored, and says why', () => {
  const open = { met: null, deviation: null, coefficients: [], scores: [], band: null };
  expect(said(row('≥', number(10), blank, 20))).toEqual(open);
  expect(assess(row('≥', number(10), blank, 20), terms).comparison).toEqual({
    comparable: false,
    why: 'actual-blank',
  });
});
