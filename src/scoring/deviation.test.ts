import { Decimal } from '../values';
import { textOf } from '../words';
import { deviation, deviationSteps, halfUp, type QuantitativeNature } from '.';

const n = (digits: string): Decimal => new Decimal(digits);

const rows: readonly (readonly [QuantitativeNature, string, string, string, string | null, string | null])[] =
  [
    ['≥', '10', '10', '120', '1100', '(120 − 10) ÷ 10 × 100% = 1100%'],
    ['≤', '4', '4', '3', '25', '(4 − 3) ÷ 4 × 100% = 25%'],
    ['≤', '4', '4', '5', '-25', '(4 − 5) ÷ 4 × 100% = −25%'],
    ['=', '70', '70', '356', '408.57', '(356 − 70) ÷ 70 × 100% = 408.57%'],
    ['=', '70', '70', '99', '41.43', '(99 − 70) ÷ 70 × 100% = 41.43%'],
    ['≥', '12', '12', '14', '16.67', '(14 − 12) ÷ 12 × 100% = 16.67%'],
    ['=', '1', '2', '4', '100', '(4 − 2) ÷ 2 × 100% = 100%'],
    ['=', '2', '4', '1', '-50', '(1 − 2) ÷ 2 × 100% = −50%'],
    ['=', '2', '4', '3', '0', '2 ≤ 3 ≤ 4 → 0%'],
    ['≥', '0', '0', '0', '0', '0 = 0 → 0%'],
    ['≤', '0', '0', '1', null, null],
    ['≥', '10', '10', '-2', '-120', '((−2) − 10) ÷ 10 × 100% = −120%'],
    ['≥', '-5', '-5', '-3', '40', '((−3) − (−5)) ÷ |−5| × 100% = 40%'],
  ];

test.each(rows)('%s %s to %s and %s deviate by %s', (nature, low, high, actual, percent, steps) => {
  const figures = [nature, n(low), n(high), n(actual)] as const;
  const given = deviation(...figures);
  expect(given === null ? null : halfUp(given).toString()).toBe(percent);
  const shown = deviationSteps(...figures);
  expect(shown && textOf(shown)).toBe(steps);
});

test('it is not rounded', () => expect(deviation('≥', n('3'), n('3'), n('4'))?.toString()).toHaveLength(41));
