import * as fc from 'fast-check';
import {
  dividedBy,
  exactly,
  hundredths,
  minus,
  order,
  plus,
  type Rational,
  rational,
  times,
} from '../scoring/rational.test-support';
import { decimalFromFloat } from '../values';
import { evaluate } from './broadcast';
import { coefficient } from './coefficient';
import { deviation } from './deviation';
import { execrate } from './execrate';
import type { FunctionDefinition } from './function';
import { ratescore } from './ratescore';
import { score } from './score';
import { total } from './total';

type Sign = '≥' | '>' | '=' | '≤' | '<';

/** Numbers as a sheet stores them: doubles of up to four decimals. */
const figure = (least: number, most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: least * 10_000, max: most * 10_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, places]) => Number((units / 10_000).toFixed(places)));
const weight = figure(0, 100);
const amount = figure(0, 100_000);
const positive = amount.filter((value) => value > 0);
const signed = figure(-100_000, 100_000);
const sign = fc.constantFrom<Sign>('≥', '>', '=', '≤', '<');

const hundred = rational(100n);
const exact = (value: number): Rational => exactly(decimalFromFloat(value));
const inHundredths = (value: number): bigint => BigInt(decimalFromFloat(value).times(100).toFixed());
const give = (definition: FunctionDefinition, ...given: readonly unknown[]): number => {
  const result = evaluate(definition, given);
  if (typeof result !== 'number') throw new Error(`${definition.name} gave ${JSON.stringify(result)}`);
  return result;
};

/** The coefficient once more, over exact fractions. */
const exactCoefficient = (nature: Sign, target: Rational, actual: Rational): Rational => {
  const ahead = order(actual, target);
  const met = { '≥': ahead >= 0, '>': ahead > 0, '=': ahead >= 0, '≤': ahead <= 0, '<': ahead < 0 }[nature];
  if (met) return hundred;
  if (nature !== '≤' && nature !== '<') return times(dividedBy(actual, target), hundred);
  const left = minus(rational(2n), dividedBy(actual, target));
  return left.over < 0n ? rational(0n) : times(left, hundred);
};

describe('beside exact fractions', () => {
  test('SCORE and COEFFICIENT round the exact value once, half-up', () => {
    fc.assert(
      fc.property(weight, positive, amount, sign, (points, target, actual, nature) => {
        const factor = exactCoefficient(nature, exact(target), exact(actual));
        const earned = dividedBy(times(exact(points), factor), hundred);
        expect(inHundredths(give(score, points, target, actual, nature))).toBe(hundredths(earned));
        expect(inHundredths(give(coefficient, target, actual, nature))).toBe(hundredths(factor));
      }),
      { numRuns: 3000 },
    );
  });

  test('a half of a hundredth is rounded up on the decimal, whatever the float says', () => {
    expect(give(score, 1.005, 1, 1, '≥')).toBe(1.01);
    expect(give(deviation, 2000, 2000.1, '≥')).toBe(0.01);
    expect(give(deviation, 2000, 1999.9, '≥')).toBe(-0.01);
    expect(give(execrate, 1.00005, 1)).toBe(100.01);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (half, scale) => {
        // The exact share of the weight ends in 5 thousandths.
        const actual = ((2 * half + 1) * scale) / 10;
        const target = 20 * scale;
        fc.pre(actual <= target * 10);
        const points = 1;
        const cut = Math.min(inHundredthsOf(2 * half + 1), 100);
        expect(inHundredths(give(score, points, target, actual, '≥'))).toBe(BigInt(cut));
      }),
      { numRuns: 2000 },
    );
  });

  test('DEVIATION is the exact one', () => {
    fc.assert(
      fc.property(positive, signed, sign, (target, actual, nature) => {
        const [aim, done] = [exact(target), exact(actual)];
        const ahead = nature === '≤' || nature === '<' ? minus(aim, done) : minus(done, aim);
        expect(inHundredths(give(deviation, target, actual, nature))).toBe(
          hundredths(times(dividedBy(ahead, aim), hundred)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('EXECRATE and RATESCORE are the exact ones, the score capped at the weight', () => {
    fc.assert(
      fc.property(weight, amount, positive, (points, spent, available) => {
        const share = dividedBy(exact(spent), exact(available));
        const capped = order(share, rational(1n)) > 0 ? rational(1n) : share;
        expect(inHundredths(give(execrate, spent, available))).toBe(hundredths(times(share, hundred)));
        expect(inHundredths(give(ratescore, points, spent, available))).toBe(
          hundredths(times(exact(points), capped)),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

/** n ÷ 200 in hundredths, half-up. */
function inHundredthsOf(n: number): number {
  return Math.floor((n + 1) / 2);
}

describe('the shape of the results', () => {
  test('range: a coefficient is from 0 to 100, a score from 0 to its weight, whatever the numbers', () => {
    fc.assert(
      fc.property(weight, signed, signed, sign, (points, target, actual, nature) => {
        const percent = give(coefficient, target, actual, nature);
        const earned = give(score, points, target, actual, nature);
        expect(percent >= 0 && percent <= 100).toBe(true);
        expect(earned >= 0 && inHundredths(earned) <= hundredths(exact(points))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('monotone: more actual never lowers a ≥ score or deviation and never raises a ≤ one', () => {
    fc.assert(
      fc.property(weight, signed, signed, signed, (points, target, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        for (const nature of ['≥', '>'] as const) {
          expect(give(score, points, target, more, nature)).toBeGreaterThanOrEqual(
            give(score, points, target, less, nature),
          );
        }
        for (const nature of ['≤', '<'] as const) {
          expect(give(score, points, target, more, nature)).toBeLessThanOrEqual(
            give(score, points, target, less, nature),
          );
        }
        fc.pre(target !== 0);
        expect(give(deviation, target, more, '≥')).toBeGreaterThanOrEqual(give(deviation, target, less, '≥'));
        expect(give(deviation, target, more, '≤')).toBeLessThanOrEqual(give(deviation, target, less, '≤'));
      }),
      { numRuns: 2000 },
    );
  });

  test('permutation: a total is the exact sum, however its cells are ordered and ranged', () => {
    const shuffled = fc
      .array(figure(-1000, 1000), { minLength: 1, maxLength: 60 })
      .chain((terms) =>
        fc.tuple(
          fc.constant(terms),
          fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
          fc.nat({ max: terms.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([terms, other, cut]) => {
        const sum = give(total, ...terms);
        expect(give(total, [other.slice(0, cut)], other.slice(cut))).toBe(sum);
        expect(order(exact(sum), terms.map(exact).reduce(plus, rational(0n)))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a permutation of the rows permutes the results', () => {
    const row = fc.tuple(weight, signed, signed, sign);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const columns = (order: readonly (typeof rows)[number][]): unknown[][][] =>
          [0, 1, 2, 3].map((at) => order.map((cells) => [cells[at]]));
        const forwards = evaluate(score, columns(rows));
        const backwards = evaluate(score, columns([...rows].reverse()));
        expect(backwards).toEqual([...(forwards as readonly unknown[])].reverse());
      }),
      { numRuns: 300 },
    );
  });

  test('numbers and the same numbers as text give the same', () => {
    fc.assert(
      fc.property(weight, positive, amount, sign, (points, target, actual, nature) => {
        const text = (value: number): string => decimalFromFloat(value).toFixed();
        const expected = give(score, points, target, actual, nature);
        expect(give(score, text(points), text(target), text(actual), nature)).toBe(expected);
        expect(give(score, points, `${nature}${text(target)}`, actual)).toBe(expected);
        expect(give(deviation, `${nature}${text(target)}个`, `${text(actual)}件`)).toBe(
          give(deviation, target, actual, nature),
        );
      }),
      { numRuns: 1500 },
    );
  });
});
