import { Decimal } from '../values';
import { textOf } from '../words';
import {
  coefficient,
  coefficientSteps,
  halfUp,
  isFulfilled,
  type QuantitativeNature,
  type ReverseFormula,
} from '.';

const n = (digits: string): Decimal => new Decimal(digits);

type Row = readonly [
  nature: QuantitativeNature,
  low: string,
  high: string,
  actual: string,
  reverse: ReverseFormula,
  met: boolean,
  percent: string,
  steps: string,
];

const rows: readonly Row[] = [
  ['≥', '10', '10', '120', 'linear', true, '100', '120 ≥ 10 → 100%'],
  ['≥', '10', '10', '9', 'linear', false, '90', '9 ÷ 10 × 100% = 90%'],
  ['≥', '3', '3', '1', 'linear', false, '33.33', '1 ÷ 3 × 100% = 33.33%'],
  ['≥', '10', '10', '-3', 'linear', false, '0', '(−3) < 0 → 0%'],
  ['>', '90', '90', '90', 'linear', false, '100', '90 ÷ 90 × 100% = 100%'],
  ['>', '90', '90', '91', 'linear', true, '100', '91 > 90 → 100%'],
  ['>', '0', '0', '0', 'linear', false, '0', '0 ≠ 0 → 0%'],
  ['=', '100', '100', '100', 'linear', true, '100', '100 = 100 → 100%'],
  ['=', '100', '100', '120', 'linear', true, '100', '120 > 100 → 100%'],
  ['=', '100', '100', '95', 'linear', false, '95', '95 ÷ 100 × 100% = 95%'],
  ['=', '0', '0', '0', 'linear', true, '100', '0 = 0 → 100%'],
  ['=', '0', '0', '2', 'linear', false, '0', '2 ≠ 0 → 0%'],
  ['=', '1', '2', '2', 'linear', true, '100', '1 ≤ 2 ≤ 2 → 100%'],
  ['=', '1', '2', '4', 'linear', true, '100', '4 > 2 → 100%'],
  ['=', '2', '4', '1', 'linear', false, '50', '1 ÷ 2 × 100% = 50%'],
  ['≤', '4', '4', '3', 'linear', true, '100', '3 ≤ 4 → 100%'],
  ['≤', '4', '4', '5', 'linear', false, '75', '(1 − (5 − 4) ÷ 4) × 100% = 75%'],
  ['≤', '4', '4', '9', 'linear', false, '0', '(1 − (9 − 4) ÷ 4) × 100% = −25% → 0%'],
  ['≤', '4', '4', '5', 'ratio', false, '80', '4 ÷ 5 × 100% = 80%'],
  ['<', '4', '4', '4', 'linear', false, '100', '(1 − (4 − 4) ÷ 4) × 100% = 100%'],
  ['<', '4', '4', '4', 'ratio', false, '100', '4 ÷ 4 × 100% = 100%'],
  ['≤', '0', '0', '1', 'linear', false, '0', '1 > 0 → 0%'],
  ['≤', '0', '0', '1', 'ratio', false, '0', '1 > 0 → 0%'],
  ['≤', '-5', '-5', '-3', 'linear', false, '0', '(−3) > (−5) → 0%'],
];

test.each(rows)(
  '%s %s to %s, %s, %s: met %s, %s %%',
  (nature, low, high, actual, reverse, met, percent, steps) => {
    const figures = [nature, n(low), n(high), n(actual)] as const;
    expect(isFulfilled(...figures)).toBe(met);
    expect(halfUp(coefficient(...figures, reverse)).toString()).toBe(percent);
    expect(textOf(coefficientSteps(...figures, reverse))).toBe(steps);
  },
);
