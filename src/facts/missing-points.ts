import { Decimal } from '../values';
import type { Facts } from './facts';
import { negligible } from './tally';

/**
 * The points that both weights and scores are short of what the form says of itself: a row of that many points, earned in
 * full, may have been lost (Wuhan: 98 of 100 and 92 of 94). Null where they are not short, or not alike.
 */
export function missingPoints({
  form,
  policy,
  tally,
  canAddWeights,
  canAddScores,
}: Pick<Facts, 'form' | 'policy' | 'tally' | 'canAddWeights' | 'canAddScores'>): Decimal | null {
  const { weights, scores } = tally;
  const stated = form.statedTotal?.number;
  if (!weights || !scores || !stated) return null;
  if (!canAddWeights || !canAddScores) return null;
  const ofWeights = new Decimal(policy.total.value).minus(weights.value);
  const ofScores = stated.minus(scores.value);
  return ofWeights.gt(negligible) && ofWeights.minus(ofScores).abs().lte(negligible) ? ofWeights : null;
}
