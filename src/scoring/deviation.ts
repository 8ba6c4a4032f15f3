import { Decimal } from '../values';
import { type Pieces, spliced } from '../words';
import { isCeiling, type QuantitativeNature } from './fulfilment';
import { bare, operand, outcome } from './step-numbers';

const none = new Decimal(0);

/** The end of the target that the actual is measured from, or null inside a range. */
const nearerEnd = (low: Decimal, high: Decimal, actual: Decimal): Decimal | null => {
  if (actual.lt(low) || low.eq(high)) return low;
  return actual.gt(high) ? high : null;
};

/**
 * 偏离度 in percent, not rounded (a form prints two decimals, half-up, without trailing zeros). Better than the target is
 * positive: ≥ > = (actual − target) ÷ target; ≤ < (target − actual) ÷ target. A range is measured from its nearer end
 * and is 0 inside; without an operator, above the range is positive and below it negative.
 * A negative target divides by its absolute value, or better would come out negative.
 * Source: the forms of Chongqing (000, 001), all 20 quantitative rows.
 * @param nature ≥ > = ≤ <
 * @param low the target; for a range its lower end
 * @param high the target; for a range its upper end
 * @param actual 全年完成值 in the unit of the target
 * @returns null when it is undefined: a target of 0 and an actual that is not 0
 */
export function deviation(
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  actual: Decimal,
): Decimal | null {
  const end = nearerEnd(low, high, actual);
  if (end === null) return none;
  if (end.isZero()) return actual.isZero() ? none : null;
  const ahead = isCeiling(nature) ? end.minus(actual) : actual.minus(end);
  return ahead.times(100).div(end.abs());
}

/** What the numbers of a comparison are: the ends of the target, and what was done. */
export type ComparedRole = 'low' | 'high' | 'actual';

/**
 * The arithmetic of {@link deviation} for a reader: "(120 − 10) ÷ 10 × 100% = 1100%", inside a range "1 ≤ 2 ≤ 3 → 0%".
 * @returns null when the deviation is undefined
 */
export function deviationSteps(
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  actual: Decimal,
): Pieces<ComparedRole> | null {
  const percent = deviation(nature, low, high, actual);
  if (percent === null) return null;
  const end = nearerEnd(low, high, actual);
  const done = operand(actual, 'actual');
  if (end === null)
    return spliced<ComparedRole>`${operand(low, 'low')} ≤ ${done} ≤ ${operand(high, 'high')} → 0%`;
  const role = end === low ? 'low' : 'high';
  const aim = operand(end, role);
  if (end.isZero()) return spliced<ComparedRole>`${done} = ${aim} → 0%`;
  const [from, less] = isCeiling(nature) ? [aim, done] : [done, aim];
  const divisor = end.isNegative() ? spliced<ComparedRole>`|${bare(end, role)}|` : aim;
  return spliced<ComparedRole>`(${from} − ${less}) ÷ ${divisor} × 100% = ${outcome(percent)}%`;
}
