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

/**
 * Both accepted readings of 执行率得分: from the unrounded rate, then from the rate as printed with two decimals.
 * @returns two equal or neighbouring numbers of points; empty when the rate is undefined
 */
export function rateScores(
  rateWeight: Decimal,
  executed: Decimal,
  adjustedBudget: Decimal,
): readonly Decimal[] {
  const rate = executionRate(executed, adjustedBudget);
  if (rate === null) return [];
  return [rate, halfUp(rate)].map((one) => withinWeight(uncapped(rateWeight, one), rateWeight));
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
