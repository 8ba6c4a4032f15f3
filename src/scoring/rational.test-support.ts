import type { Decimal } from '../values';

/** An exact fraction in lowest effort: the denominator is positive, nothing is reduced. For tests only. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** A fraction; the sign goes to the numerator. */
export function rational(over: bigint, under = 1n): Rational {
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** The exact value of a decimal number. */
export function exactly(value: Decimal): Rational {
  const [whole = '0', fraction = ''] = value.toFixed().split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** The sum of two fractions. */
export function plus(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** The difference of two fractions. */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, rational(-b.over, b.under));
}

/** The product of two fractions. */
export function times(a: Rational, b: Rational): Rational {
  return rational(a.over * b.over, a.under * b.under);
}

/** The quotient of two fractions; the second is not 0. */
export function dividedBy(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under, a.under * b.over);
}

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function order(a: Rational, b: Rational): number {
  const difference = minus(a, b).over;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The fraction rounded half away from zero to two decimals, in hundredths. */
export function hundredths(value: Rational): bigint {
  const size = value.over < 0n ? -value.over : value.over;
  const rounded = (size * 200n + value.under) / (value.under * 2n);
  return value.over < 0n ? -rounded : rounded;
}
