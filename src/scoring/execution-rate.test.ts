import { Decimal } from '../values';
import { type Pieces, textOf } from '../words';
import { executionRate, executionRateSteps, halfUp, rateScore, rateScores, rateScoreSteps } from '.';

const n = (digits: string): Decimal => new Decimal(digits);

const read = (steps: Pieces<unknown> | null): string | null => steps && textOf(steps);

test.each([
  ['2555831.40', '2560000.00', '99.84'],
  ['162499.80', '162499.80', '100.00'],
  ['499995.86', '500009.86', '100.00'],
  ['99.9972', '100', '100.00'],
  ['1', '6', '16.67'],
  ['0', '6', '0.00'],
  ['120', '100', '120.00'],
])('%s of %s prints as %s', (executed, budget, printed) => {
  expect(halfUp(executionRate(n(executed), n(budget)) ?? n('-1')).toFixed(2)).toBe(printed);
});

test('the rate is not rounded', () =>
  expect(executionRate(n('99.9972'), n('100'))?.toString()).toBe('99.9972'));

test('a budget of 0 has rate 0 when nothing was spent, else none', () => {
  expect(executionRate(n('0'), n('0'))?.toString()).toBe('0');
  expect(executionRate(n('1'), n('0'))).toBeNull();
  expect(executionRate(n('1'), n('-5'))).toBeNull();
});

test('its steps show the figures', () => {
  expect(read(executionRateSteps(n('2555831.40'), n('2560000.00')))).toBe(
    '2555831.4 ÷ 2560000 × 100% = 99.84%',
  );
  expect(read(executionRateSteps(n('-5'), n('100')))).toBe('(−5) ÷ 100 × 100% = −5%');
  expect(read(executionRateSteps(n('0'), n('0')))).toBe('0 = 0 → 0%');
  expect(executionRateSteps(n('1'), n('0'))).toBeNull();
});

test('the score of the rate is capped at the weight and never negative', () => {
  expect(rateScore(n('10'), n('2555831.40'), n('2560000'))?.toString()).toBe('9.98');
  expect(rateScore(n('10'), n('162499.80'), n('162499.80'))?.toString()).toBe('10');
  expect(rateScore(n('10'), n('120'), n('100'))?.toString()).toBe('10');
  expect(rateScore(n('10'), n('-120'), n('100'))?.toString()).toBe('0');
  expect(rateScore(n('10'), n('0'), n('0'))?.toString()).toBe('0');
  expect(rateScore(n('10'), n('1'), n('0'))).toBeNull();
});

test('the unrounded and the printed rate can give neighbouring scores', () => {
  const both = rateScores(n('100'), n('99.994999'), n('100')).map(String);
  expect(both).toEqual(['99.99', '99.99']);
  // 50 × 33.3300…% is 16.665 from the printed rate and 16.67 from the unrounded one; 20 × 66.67% is 13.33 from both.
  expect(rateScores(n('50'), n('33.3249'), n('100')).map(String)).toEqual(['16.66', '16.66']);
  expect(rateScores(n('50'), n('33.3301'), n('100')).map(String)).toEqual(['16.67', '16.67']);
  expect(rateScores(n('50'), n('33.3299'), n('100')).map(String)).toEqual(['16.66', '16.67']);
  expect(rateScores(n('10'), n('1'), n('0'))).toEqual([]);
});

test('the steps of the score show the cap', () => {
  expect(read(rateScoreSteps(n('10'), n('2555831.40'), n('2560000')))).toBe(
    '10 × 2555831.4 ÷ 2560000 = 9.98',
  );
  expect(read(rateScoreSteps(n('10'), n('120'), n('100')))).toBe('10 × 120 ÷ 100 = 12 → 10');
  expect(read(rateScoreSteps(n('10'), n('0'), n('0')))).toBe('10 × 0% = 0');
  expect(rateScoreSteps(n('10'), n('1'), n('0'))).toBeNull();
});
