import * as fc from 'fast-check';
import { Decimal } from '../values';
import {
  coefficient,
  deviation,
  executionRate,
  halfUp,
  type QuantitativeNature,
  rateScore,
  score,
  total,
} from '.';
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
} from './rational.test-support';

/** Figures as forms hold them: up to four decimals. */
const figure = (least: number, most: number): fc.Arbitrary<Decimal> =>
  fc
    .tuple(fc.integer({ min: least * 10_000, max: most * 10_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, places]) => new Decimal(units).div(10_000).toDecimalPlaces(places));
const weight = figure(0, 100);
const amount = figure(0, 100_000);
const positive = amount.filter((value) => value.gt(0));
const signed = figure(-100_000, 100_000);
const floor = fc.constantFrom<QuantitativeNature>('≥', '>', '=');
const ceiling = fc.constantFrom<QuantitativeNature>('≤', '<');
const hundred = rational(100n);

const inHundredths = (value: Decimal): bigint => BigInt(value.times(100).toFixed());

/** The coefficient again, over exact fractions and with ranges left out. */
const exactCoefficient = (
  nature: QuantitativeNature,
  target: Decimal,
  actual: Decimal,
  reverse: 'linear' | 'ratio',
): Rational => {
  const [aim, done] = [exactly(target), exactly(actual)];
  const met = {
    '≥': order(done, aim) >= 0,
    '>': order(done, aim) > 0,
    '=': order(done, aim) >= 0,
    '≤': order(done, aim) <= 0,
    '<': order(done, aim) < 0,
  }[nature];
  if (met) return hundred;
  if (nature !== '≤' && nature !== '<') return times(dividedBy(done, aim), hundred);
  if (reverse === 'ratio') return times(dividedBy(aim, done), hundred);
  const left = times(minus(rational(1n), dividedBy(minus(done, aim), aim)), hundred);
  return left.over < 0n ? rational(0n) : left;
};

describe('the arithmetic, beside exact fractions', () => {
  test('a score is weight × coefficient, rounded once, half-up', () => {
    fc.assert(
      fc.property(
        weight,
        positive,
        amount,
        fc.oneof(floor, ceiling),
        fc.constantFrom('linear' as const, 'ratio' as const),
        (points, target, actual, nature, reverse) => {
          const exact = times(exactly(points), exactCoefficient(nature, target, actual, reverse));
          const given = score(points, coefficient(nature, target, target, actual, reverse));
          expect(inHundredths(given)).toBe(hundredths(dividedBy(exact, hundred)));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a score whose exact value ends in 5 thousandths is rounded up, although its quotient had to be cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 97 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 999 }),
        (points, half, scale) => {
          // points × actual ÷ target is (2 × half + 1) ÷ 200 exactly.
          const actual = new Decimal(2 * half + 1).times(scale);
          const target = new Decimal(200).times(points).times(scale);
          fc.pre(actual.lt(target));
          const given = score(new Decimal(points), coefficient('≥', target, target, actual, 'linear'));
          expect(inHundredths(given)).toBe(BigInt(half + 1));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a deviation is the exact one', () => {
    fc.assert(
      fc.property(positive, signed, fc.oneof(floor, ceiling), (target, actual, nature) => {
        const [aim, done] = [exactly(target), exactly(actual)];
        const ahead = nature === '≤' || nature === '<' ? minus(aim, done) : minus(done, aim);
        const percent = deviation(nature, target, target, actual);
        expect(percent === null ? null : inHundredths(halfUp(percent))).toBe(
          hundredths(times(dividedBy(ahead, aim), hundred)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('an execution rate and its score are the exact ones, the score capped at the weight', () => {
    fc.assert(
      fc.property(weight, amount, positive, (points, executed, budget) => {
        const share = dividedBy(exactly(executed), exactly(budget));
        const rate = executionRate(executed, budget);
        const earned = times(exactly(points), share);
        const capped = order(earned, exactly(points)) > 0 ? exactly(points) : earned;
        expect(rate === null ? null : inHundredths(halfUp(rate))).toBe(hundredths(times(share, hundred)));
        expect(inHundredths(rateScore(points, executed, budget) ?? new Decimal(-1))).toBe(hundredths(capped));
      }),
      { numRuns: 2000 },
    );
  });

  test('rounding is half-up on the decimal, away from zero below it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          const value = new Decimal(`${digits.toString()}e-${places.toString()}`);
          expect(inHundredths(halfUp(value))).toBe(hundredths(exactly(value)));
        },
      ),
    );
  });
});

describe('the shape of the arithmetic', () => {
  const nature = fc.oneof(floor, ceiling);
  const reverse = fc.constantFrom('linear' as const, 'ratio' as const);
  const range = fc.tuple(signed, signed).map(([a, b]) => (a.lte(b) ? ([a, b] as const) : ([b, a] as const)));

  test('a coefficient is from 0 to 100, whatever the numbers', () => {
    fc.assert(
      fc.property(nature, range, signed, reverse, (sign, [low, high], actual, formula) => {
        const percent = coefficient(sign, low, high, actual, formula);
        expect(percent.gte(0) && percent.lte(100)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('more actual never lowers a ≥ score and never raises a ≤ score', () => {
    fc.assert(
      fc.property(weight, range, range, reverse, (points, [low, high], [less, more], formula) => {
        for (const sign of ['≥', '>'] as const) {
          const [before, after] = [less, more].map((each) =>
            score(points, coefficient(sign, low, high, each, formula)),
          );
          expect(after?.gte(before ?? NaN)).toBe(true);
        }
        for (const sign of ['≤', '<'] as const) {
          const [before, after] = [less, more].map((each) =>
            score(points, coefficient(sign, low, high, each, formula)),
          );
          expect(after?.lte(before ?? NaN)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a deviation grows with what is better', () => {
    fc.assert(
      fc.property(signed, range, (target, [less, more]) => {
        fc.pre(!target.isZero());
        const [floorLess, floorMore] = [less, more].map((each) => deviation('≥', target, target, each));
        const [ceilingLess, ceilingMore] = [less, more].map((each) => deviation('≤', target, target, each));
        expect(floorMore?.gte(floorLess ?? NaN)).toBe(true);
        expect(ceilingMore?.lte(ceilingLess ?? NaN)).toBe(true);
      }),
    );
  });

  test('a range without an operator deviates by nothing inside, positively above, negatively below', () => {
    fc.assert(
      fc.property(range, signed, ([low, high], actual) => {
        fc.pre(low.lt(high) && !low.isZero() && !high.isZero());
        const percent = deviation('=', low, high, actual);
        const side = actual.lt(low) ? -1 : actual.gt(high) ? 1 : 0;
        expect(percent === null ? null : percent.comparedTo(0)).toBe(side);
      }),
    );
  });

  test('a total is the exact sum in any order', () => {
    const shuffled = fc
      .array(signed, { maxLength: 60 })
      .chain((terms) =>
        fc.tuple(
          fc.constant(terms),
          fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([terms, other]) => {
        const exact = terms.map(exactly).reduce(plus, rational(0n));
        expect(total(terms).equals(total(other))).toBe(true);
        expect(order(exactly(total(terms)), exact)).toBe(0);
      }),
    );
  });
});
