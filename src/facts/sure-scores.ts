import type { Indicator } from '../forms';
import { hundredth } from '../values';
import type { Facts } from './facts';
import { negligible } from './tally';
import { isWrong } from './unchecked';

/**
 * Can the total be written anew from the scores? Only where every score is there and can be right, and the weights add up to
 * the policy's total: otherwise a row may be missing.
 */
export function areScoresComplete(facts: Facts): boolean {
  const { form, policy, tally, isScored, overWeight, rateScore } = facts;
  const { weights } = tally;
  if (!weights || weights.value.minus(policy.total.value).abs().gt(negligible)) return false;
  if (form.shifts.length > 0 || form.indicators.some((one) => isScored(one) && !one.score?.number))
    return false;
  const lines = form.funds?.lines ?? [];
  const counted = new Set(facts.countedRateWeights);
  if (lines.some(({ weight, score }) => weight && counted.has(weight) && !score?.number)) return false;
  const isOver = overWeight.lines.length + overWeight.indicators.length > 0;
  return !isOver && !lines.some((line) => isWrong(rateScore(line)));
}

/** Is no single score in doubt? Where one is, the total may be right and that score wrong. */
export function areScoresSure(facts: Facts): boolean {
  return !facts.form.indicators.some(
    (indicator) =>
      isAgainstCoefficient(indicator) ||
      [facts.scoreAboveRule, facts.scoreBelowRule, facts.unexplainedLoss].some((told) =>
        isWrong(told(indicator)),
      ),
  );
}

/** Where a column states the coefficient, the score is its share of the weight; else one of the three is wrong. */
function isAgainstCoefficient({ weight, score, coefficient }: Indicator): boolean {
  if (!weight?.number || !score?.number || !coefficient?.number) return false;
  return weight.number.times(coefficient.number).div(100).minus(score.number).abs().gt(hundredth);
}
