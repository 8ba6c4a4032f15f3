import { Decimal } from '../values';
import { type Pieces, spliced } from '../words';
import { operand, outcome } from './step-numbers';

const nothing = new Decimal(0);

/**
 * 执行率: executed ÷ adjusted budget, in percent, not rounded (a form prints it with two decimals, half-up).
 * Source: 财预〔2020〕10号 (预算执行率); the case of a budget of 0 as the budget system computes it.
 * @param executed 全年执行数
 * @param adjustedBudget 全年(调整)预算数 in the same unit of money
 * @param ofNothing the rate of nothing spent on a budget of 0, in percent; Zhejiang's is 100
 * @returns null when the rate is undefined: money spent on a budget of 0, or a negative budget
 */
export function executionRate(
  executed: Decimal,
  adjustedBudget: Decimal,
  ofNothing: Decimal = nothing,
): Decimal | null {
  if (adjustedBudget.isZero()) return executed.isZero() ? ofNothing : null;
  if (adjustedBudget.isNegative()) return null;
  return executed.times(100).div(adjustedBudget);
}

/** What the numbers of a rate are. */
export type RateRole = 'executed' | 'adjustedBudget';

/**
 * The arithmetic of {@link executionRate} for a reader: "2555831.4 ÷ 2560000 × 100% = 99.84%".
 * @returns null when the rate is undefined
 */
export function executionRateSteps(executed: Decimal, adjustedBudget: Decimal): Pieces<RateRole> | null {
  const rate = executionRate(executed, adjustedBudget);
  if (rate === null) return null;
  const [spent, budget] = [operand(executed, 'executed'), operand(adjustedBudget, 'adjustedBudget')] as const;
  if (adjustedBudget.isZero()) return spliced<RateRole>`${spent} = ${budget} → 0%`;
  return spliced<RateRole>`${spent} ÷ ${budget} × 100% = ${outcome(rate)}%`;
}
