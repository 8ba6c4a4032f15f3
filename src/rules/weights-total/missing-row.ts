import type { Form } from '../../forms';
import type { Policy } from '../../policies';
import { Decimal } from '../../values';
import { tallyOf } from '../tally';

/** Weights stored as 100 ÷ 3 add up to 99.99…: less than this is no difference, while a printed 99.99 is one. */
export const negligible = new Decimal('0.005');

/**
 * The points that both weights and scores are short of what the form says of itself: a row of that many points, earned in
 * full, may have been lost (Wuhan: 98 of 100 and 92 of 94). Null where they are not short, or not alike.
 */
export function missingPoints(form: Form, policy: Policy): Decimal | null {
  const { weights, scores } = tallyOf(form);
  const stated = form.statedTotal?.number;
  if (!weights || !scores || !stated) return null;
  const ofWeights = new Decimal(policy.total.value).minus(weights.value);
  const ofScores = stated.minus(scores.value);
  return ofWeights.gt(negligible) && ofWeights.minus(ofScores).abs().lte(negligible) ? ofWeights : null;
}
