import type { Found } from '../rules';
import { Decimal, plain } from '../values';

/**
 * How far what stands in a form is from what should stand there: from the nearest of several ("80–90", "95 / 100"). Null where
 * either is not told or no number.
 */
export function extentBetween({ expected, actual }: Pick<Found, 'expected' | 'actual'>): string | null {
  if (expected === undefined || actual === undefined || !isNumber.test(actual)) return null;
  const stands = new Decimal(actual);
  const due = expected.match(numbers) ?? [];
  const [nearest] = due.map((one) => stands.minus(one).abs()).sort((a, b) => a.comparedTo(b));
  return nearest === undefined ? null : plain(nearest);
}

const isNumber = /^-?\d{1,30}(?:\.\d{1,30})?$/u;
const numbers = /-?\d{1,30}(?:\.\d{1,30})?/gu;
