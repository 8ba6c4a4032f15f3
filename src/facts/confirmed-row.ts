import type { Figure, Indicator } from '../forms';
import { type Assessment, halfUp } from '../scoring';
import { type Decimal, hundredth } from '../values';
import type { Facts } from './facts';

/**
 * May a column that follows from target and actual be written anew unseen? Only where another such column says the same
 * of them, none says otherwise, and the row stands under its headers. A deviation that itself wants explaining confirms
 * nothing: the actual may have been mistyped.
 * @param column the one to be written
 */
export function isConfirmed(
  indicator: Indicator,
  column: 'deviation' | 'coefficient',
  { assess, shiftedRows, policy }: Facts,
): boolean {
  if (shiftedRows.has(indicator.row)) return false;
  const { deviation, coefficients, scores }: Assessment = assess(indicator);
  if (deviation === null || deviation.abs().gte(policy.deviationBands.value.explain)) return false;
  const other =
    column === 'deviation'
      ? agrees(indicator.coefficient, coefficients)
      : agrees(indicator.deviation, [deviation]);
  const voices = [other, agrees(indicator.score, scores)];
  return voices.includes(true) && !voices.includes(false);
}

/** Null where the column says nothing. */
function agrees(figure: Figure | null, accepted: readonly Decimal[]): boolean | null {
  const stated = figure?.number;
  if (!stated) return null;
  return accepted.some((each) => halfUp(each).minus(stated).abs().lte(hundredth));
}
