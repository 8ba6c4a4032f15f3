import { Decimal } from '../values';

/** Where a quotient that 40 digits had to cut is settled before it is rounded; see {@link halfUp}. */
const settledPlaces = 20;

/**
 * Rounds half-up on the decimal number (1.005 → 1.01), as every 得分, 偏离度 and 执行率 is printed.
 * A product of a cut quotient can stand one unit of its last digit below the half (3 × 0.33…3 is 0.99…9), so a long
 * number is first settled at 20 places: two figures of a form are never that close without being equal.
 * @param value any number
 * @param places digits after the point, two unless told
 */
export function halfUp(value: Decimal, places = 2): Decimal {
  const decimals = value.decimalPlaces();
  if (decimals <= places) return value;
  const settled = decimals > settledPlaces ? value.toDecimalPlaces(settledPlaces) : value;
  return settled.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}
