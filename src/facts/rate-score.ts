import type { Figure, Form, FundsLine } from '../forms';
import { type RateTerms, executionRate, rateScores } from '../scoring';
import type { Policy } from '../policies';
import { Decimal, hundredth } from '../values';
import type { Facts } from './facts';
import { type Told, unchecked } from './unchecked';

/** A rate score that is not what the line's amounts earn; the stated rate plays no part. */
export interface WrongRateScore {
  readonly score: Figure;
  readonly stated: Decimal;
  readonly right: Decimal;
  readonly weight: Decimal;
  readonly executed: Decimal;
  readonly budget: Decimal;
  /** In percent, from the amounts. */
  readonly rate: Decimal;
}

/** The rate score of a line beside rate weight × execution rate. */
export function wrongRateScore(
  line: FundsLine,
  { form, policy }: Pick<Facts, 'form' | 'policy'>,
): Told<WrongRateScore> {
  const { score, weight: figure } = line;
  const weight = weightOf(line, form);
  if (!score || (!figure && !weight)) return unchecked('no-such-column');
  if (form.rateRule === 'not understood') return unchecked('not-comparable');
  if (!score.number) return unchecked(score.state === 'number' ? 'blank' : score.state);
  if (!weight) return unchecked(!figure || figure.state === 'number' ? 'blank' : figure.state);
  const [executed, budget] = [line.executed?.number, line.adjustedBudget?.number];
  if (!executed || !budget) return unchecked('blank');
  const stated = score.number;
  const terms = rateTerms(policy);
  const accepted = rateScores(weight, executed, budget, terms);
  const [right] = accepted;
  const rate = executionRate(executed, budget, new Decimal(terms.rateOfNothing));
  if (!right || !rate) return unchecked('not-applicable');
  if (accepted.some((points) => points.minus(stated).abs().lte(hundredth))) return null;
  return { score, stated, right, weight, executed, budget, rate };
}

/** What a policy says of the rate's score. */
export function rateTerms({ rateSteps, rateOfNothing }: Policy): RateTerms {
  return { steps: rateSteps.value, rateOfNothing: rateOfNothing.value };
}

/** The weight on the line; where the block has no such column, the points that its label gives to the main line. */
function weightOf({ weight, row }: FundsLine, { funds }: Form): Decimal | null {
  if (weight) return weight.number;
  return funds?.main.row === row ? funds.points : null;
}
