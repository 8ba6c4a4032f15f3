import { Decimal, hundredth } from '../values';
import { type Pieces, spliced } from '../words';
import { type RateRole, executionRate } from './execution-rate';
import { halfUp } from './half-up';
import { operand, outcome } from './step-numbers';

const nothing = new Decimal(0);

/** The points of a rate in percent, which may be more than there are or fewer than none. */
const uncapped = (rateWeight: Decimal, rate: Decimal): Decimal => rateWeight.times(rate).times(hundredth);

const withinWeight = (points: Decimal, rateWeight: Decimal): Decimal =>
  halfUp(Decimal.max(nothing, Decimal.min(rateWeight, points)));

/**
 * 执行率得分: min(rate weight, rate weight × executed ÷ adjusted budget), two decimals half-up, never below 0.
 * Source: 财预〔2020〕10号 (预算执行率得分); form 004 (99.84 % of 10 is 9.98).
 * @param rateWeight 执行率权重 in points
 * @param executed 全年执行数
 * @param adjustedBudget 全年(调整)预算数 in the same unit of money
 * @returns null when the rate is undefined, see {@link executionRate}
 */
export function rateScore(rateWeight: Decimal, executed: Decimal, adjustedBudget: Decimal): Decimal | null {
  const rate = executionRate(executed, adjustedBudget);
  return rate && withinWeight(uncapped(rateWeight, rate), rateWeight);
}

/** The points of an execution rate from `from` percent on, up to the next step; for the full rate weight of the policy. */
export interface RateStep {
  readonly from: number;
  readonly points: number;
}

/** What a policy decides about the score of the execution rate. */
export interface RateTerms {
  /** From the best down; empty where the score is rate weight × rate. */
  readonly steps: readonly RateStep[];
  /** The rate of nothing spent on a budget of 0, in percent. */
  readonly rateOfNothing: number;
}

/** Rate weight × rate, and nothing for nothing. */
const usualRateTerms: RateTerms = { steps: [], rateOfNothing: 0 };

/** The step that a rate stands on; undefined under the last. */
export function rateStep(rate: Decimal, steps: readonly RateStep[]): RateStep | undefined {
  return steps.find(({ from }) => rate.gte(from));
}

/**
 * Every accepted 执行率得分: from the unrounded rate, then from the rate as printed with two decimals; by steps where the policy has them, a
 * weight other than the policy's in proportion.
 * @returns equal or neighbouring numbers of points; empty when the rate is undefined
 */
export function rateScores(
  rateWeight: Decimal,
  executed: Decimal,
  adjustedBudget: Decimal,
  { steps, rateOfNothing }: RateTerms = usualRateTerms,
): readonly Decimal[] {
  const rates = (rateOfNothing === 0 ? [0] : [rateOfNothing, 0]).flatMap(
    (ofNothing) => executionRate(executed, adjustedBudget, new Decimal(ofNothing)) ?? [],
  );
  const accepted = rates.flatMap((rate) => [rate, halfUp(rate)]);
  const most = steps[0]?.points;
  if (most === undefined) return accepted.map((one) => withinWeight(uncapped(rateWeight, one), rateWeight));
  return accepted.map((one) => {
    const points = rateWeight.times(rateStep(one, steps)?.points ?? 0).div(most);
    return withinWeight(points, rateWeight);
  });
}

/** What the numbers of a rate score are. */
export type RateScoreRole = RateRole | 'rateWeight';

/**
 * The arithmetic of {@link rateScore} for a reader: "10 × 2555831.4 ÷ 2560000 = 9.98", capped "10 × 120 ÷ 100 = 12 → 10".
 * @returns null when the rate is undefined
 */
export function rateScoreSteps(
  rateWeight: Decimal,
  executed: Decimal,
  adjustedBudget: Decimal,
): Pieces<RateScoreRole> | null {
  const rate = executionRate(executed, adjustedBudget);
  if (rate === null) return null;
  const most = operand(rateWeight, 'rateWeight');
  if (adjustedBudget.isZero()) return spliced<RateScoreRole>`${most} × 0% = 0`;
  const earned = uncapped(rateWeight, rate);
  const raw = halfUp(earned);
  const points = withinWeight(earned, rateWeight);
  const capped = raw.equals(points) ? '' : ` → ${outcome(points)}`;
  const [spent, budget] = [operand(executed, 'executed'), operand(adjustedBudget, 'adjustedBudget')] as const;
  return spliced<RateScoreRole>`${most} × ${spent} ÷ ${budget} = ${outcome(raw)}${capped}`;
}
