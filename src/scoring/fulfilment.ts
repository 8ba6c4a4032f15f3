import type { Decimal, Nature } from '../values';

/** A 指标性质 that compares numbers. */
export type QuantitativeNature = Exclude<Nature, '定性'>;

/** Is less better: a target that must not be passed (≤ or <)? */
export function isCeiling(nature: QuantitativeNature): boolean {
  return nature === '≤' || nature === '<';
}

/**
 * Is the target met? Low and high are equal but for a range, whose inside is met.
 * "=" counts as met from the target upwards, because over-fulfilment gets full points (budget system); only "= 0" is
 * not, for nothing can over-fulfil a zero. Strict ＞ and ＜ are not met at equality.
 * @param nature ≥ > = ≤ <
 * @param low the target; for a range its lower end
 * @param high the target; for a range its upper end
 * @param actual 全年完成值 in the unit of the target
 */
export function isFulfilled(
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  actual: Decimal,
): boolean {
  switch (nature) {
    case '≥':
      return actual.gte(low);
    case '>':
      return actual.gt(low);
    case '≤':
      return actual.lte(high);
    case '<':
      return actual.lt(high);
    case '=':
      return actual.gte(low) && !(high.isZero() && actual.gt(high));
  }
}
