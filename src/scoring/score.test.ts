import { Decimal } from '../values';
import { textOf } from '../words';
import { coefficient, gradeOf, qualitativeScoreBand, score, scoreSteps, total, totalSteps } from '.';

const n = (value: number | string): Decimal => new Decimal(value);

test('a score is weight × coefficient with two decimals', () => {
  expect(score(n(20), n(90)).toString()).toBe('18');
  expect(score(n(10), coefficient('≥', n(6), n(6), n(1), 'linear')).toString()).toBe('1.67');
  expect(score(n('2.5'), n('0.2')).toString()).toBe('0.01');
});

test('its steps round what they show, not what they compute with', () => {
  expect(textOf(scoreSteps(n(20), n(90)))).toBe('20 × 90% = 18');
  expect(textOf(scoreSteps(n(30), coefficient('≥', n(3), n(3), n(1), 'linear')))).toBe('30 × 33.33% = 10');
});

test('a grade of a 定性 indicator allows a band of points', () => {
  const bands = [
    { grade: 'met', from: 80, to: 100 },
    { grade: 'partly', from: 60, to: 80 },
  ] as const;
  const band = qualitativeScoreBand(n(5), 'partly', bands);
  expect([band?.from.toString(), band?.to.toString()]).toEqual(['3', '4']);
  expect(qualitativeScoreBand(n(5), 'unmet', bands)).toBeNull();
});

test('a total is the exact sum', () => {
  expect(total([]).toString()).toBe('0');
  expect(total([n('0.1'), n('0.2')]).toString()).toBe('0.3');
  expect(total([10, 10, 20, 9, 30, 10, '9.98'].map(n)).toString()).toBe('98.98');
});

test('its steps elide the middle of a long sum', () => {
  expect(textOf(totalSteps([]))).toBe('0');
  expect(textOf(totalSteps([n(10)]))).toBe('10 = 10');
  expect(textOf(totalSteps([n(10), n(15), n('9.98')]))).toBe('10 + 15 + 9.98 = 34.98');
  expect(textOf(totalSteps([n(10), n(-15)]))).toBe('10 + (−15) = −5');
  expect(textOf(totalSteps(Array.from({ length: 12 }, () => n(1))))).toBe(`${'1 + '.repeat(11)}1 = 12`);
  expect(textOf(totalSteps(Array.from({ length: 13 }, (_, i) => n(i))))).toBe(
    '0 + 1 + 2 + 3 + 4 + 5 + … + 7 + 8 + 9 + 10 + 11 + 12 = 78 (n = 13)',
  );
});

test.each([
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['60', '中'],
  ['59.99', '差'],
  ['-1', null],
])('a total of %s is %s', (points, grade) => {
  const bands = [
    { grade: '优', from: 90 },
    { grade: '良', from: 80 },
    { grade: '中', from: 60 },
    { grade: '差', from: 0 },
  ];
  expect(gradeOf(n(points), bands)).toBe(grade);
});
