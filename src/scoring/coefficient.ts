import { Decimal } from '../values';
import { type Pieces, spliced } from '../words';
import type { ComparedRole } from './deviation';
import { isCeiling, isFulfilled, type QuantitativeNature } from './fulfilment';
import { operand, outcome } from './step-numbers';

/** How the coefficient of an unmet "≤" target falls: linear `1 − (actual − target) ÷ target`, ratio `target ÷ actual`. */
export type ReverseFormula = 'linear' | 'ratio';

const none = new Decimal(0);
/** The coefficient of a target that is met, in percent. */
export const full = new Decimal(100);

/**
 * 得分系数 in percent, not rounded, never below 0 or above 100. Source: the budget system's own computation.
 * 100 when the target is met. Unmet ≥ > = : actual ÷ target, a negative actual counting as 0. Unmet ≤ < : `reverse`.
 * A strict target at equality (＞90% and 90) is not met and still has coefficient 100: the formula gives
 * actual ÷ target = 100 %, and a cliff at one point would be a rule that nobody wrote.
 * An unmet target of 0 or below has coefficient 0: no share of it can be done.
 * @param nature ≥ > = ≤ <
 * @param low the target; for a range its lower end
 * @param high the target; for a range its upper end
 * @param actual 全年完成值 in the unit of the target
 * @param reverse the formula of an unmet ≤ or <
 */
export function coefficient(
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  actual: Decimal,
  reverse: ReverseFormula,
): Decimal {
  if (isFulfilled(nature, low, high, actual)) return full;
  const ceiling = isCeiling(nature);
  const target = ceiling ? high : low;
  if (target.isNegative() || target.isZero()) return none;
  if (!ceiling) return actual.isNegative() ? none : actual.times(100).div(target);
  if (reverse === 'ratio') return target.times(100).div(actual);
  const left = target.times(2).minus(actual);
  return left.isNegative() ? none : left.times(100).div(target);
}

const metSteps = (
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  actual: Decimal,
): Pieces<ComparedRole> => {
  const done = operand(actual, 'actual');
  const [from, to] = [operand(low, 'low'), operand(high, 'high')] as const;
  if (low.lt(high) && actual.gte(low) && actual.lte(high)) {
    return spliced<ComparedRole>`${from} ≤ ${done} ≤ ${to} → 100%`;
  }
  if (isCeiling(nature)) return spliced<ComparedRole>`${done} ${nature} ${to} → 100%`;
  if (nature !== '=') return spliced<ComparedRole>`${done} ${nature} ${from} → 100%`;
  return spliced<ComparedRole>`${done} ${actual.gt(high) ? '>' : '='} ${to} → 100%`;
};

/**
 * The arithmetic of {@link coefficient} for a reader: met "120 ≥ 10 → 100%"; unmet "9 ÷ 10 × 100% = 90%",
 * "(1 − (5 − 4) ÷ 4) × 100% = 75%", "4 ÷ 5 × 100% = 80%"; cut at 0 "(1 − (9 − 4) ÷ 4) × 100% = −25% → 0%".
 */
export function coefficientSteps(
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  actual: Decimal,
  reverse: ReverseFormula,
): Pieces<ComparedRole> {
  if (isFulfilled(nature, low, high, actual)) return metSteps(nature, low, high, actual);
  const percent = coefficient(nature, low, high, actual, reverse);
  const ceiling = isCeiling(nature);
  const target = ceiling ? high : low;
  const done = operand(actual, 'actual');
  const aim = ceiling ? operand(target, 'high') : operand(target, 'low');
  if (target.lte(0)) return spliced<ComparedRole>`${done} ${ceiling ? '>' : '≠'} ${aim} → 0%`;
  if (!ceiling) {
    return actual.isNegative()
      ? spliced<ComparedRole>`${done} < 0 → 0%`
      : spliced<ComparedRole>`${done} ÷ ${aim} × 100% = ${outcome(percent)}%`;
  }
  if (reverse === 'ratio') return spliced<ComparedRole>`${aim} ÷ ${done} × 100% = ${outcome(percent)}%`;
  const raw = target.times(2).minus(actual).times(100).div(target);
  const cut = raw.isNegative() ? ' → 0%' : '';
  return spliced<ComparedRole>`(1 − (${done} − ${aim}) ÷ ${aim}) × 100% = ${outcome(raw)}%${cut}`;
}
