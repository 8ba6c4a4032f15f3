import type { Form } from '../../forms';
import { rateScoreMismatch } from '../rate-score-mismatch/rule';
import { type Surroundings, foundNothing } from '../rule';
import { scoreAboveRule } from '../score-above-rule/rule';
import { scoreBelowRule } from '../score-below-rule/rule';
import { scoreOverWeight } from '../score-over-weight/rule';
import { isScored } from '../scored-row';
import { shortfallUnexplained } from '../shortfall-unexplained/rule';
import { countedRateWeights, tallyOf } from '../tally';
import { negligible } from '../weights-total/missing-row';

/**
 * Can the total be written anew from the scores? Only where every score is there and can be right, and the weights add up to
 * the policy's total: otherwise a row may be missing.
 */
export function areScoresComplete(form: Form, around: Surroundings): boolean {
  const { weights } = tallyOf(form);
  if (!weights || weights.value.minus(around.policy.total.value).abs().gt(negligible)) return false;
  if (form.shifts.length > 0 || form.indicators.some((one) => isScored(one) && !one.score?.number))
    return false;
  const lines = form.funds?.lines ?? [];
  const counted = new Set(countedRateWeights(form));
  if (lines.some(({ weight, score }) => weight && counted.has(weight) && !score?.number)) return false;
  return (
    foundNothing(scoreOverWeight.detect(form, around)) &&
    lines.every((line) => foundNothing(rateScoreMismatch.detect(line, around)))
  );
}

/** Does no rule doubt a single score? Where one does, the total may be right and that score wrong. */
export function areScoresSure({ indicators }: Form, around: Surroundings): boolean {
  return indicators.every((indicator) =>
    [scoreAboveRule, scoreBelowRule, shortfallUnexplained].every((rule) =>
      foundNothing(rule.detect(indicator, around)),
    ),
  );
}
