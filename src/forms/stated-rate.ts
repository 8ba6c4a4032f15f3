import { executionRate } from '../scoring';
import type { Decimal } from '../values';
import type { Figure } from './form';

/** The highest execution rate that may be meant by a share: "1.05" may be 105%, "2.5" is no share of a budget. */
const highestShare = 2;

/**
 * An execution rate in percent, as all rates are. "0.95" under "执行率（B/A）" is a share where that is nearer to what the
 * amounts give; under "执行率（%）" it is what it says.
 */
export function inPercent(
  rate: Figure | null,
  header: string,
  executed: Figure | null,
  budget: Figure | null,
): Figure | null {
  if (!rate?.number || /[%％]/u.test(header + rate.text) || rate.number.gt(highestShare)) return rate;
  const computed = computedRate(executed, budget);
  if (!computed) return rate;
  const percent = rate.number.times(100);
  if (percent.minus(computed).abs().gte(rate.number.minus(computed).abs())) return rate;
  return { ...rate, number: percent, decimals: Math.max(0, rate.decimals - 2), asShare: true };
}

/** Whether an execution rate was reckoned from this amount: it is the budget then, whatever its header says. */
export function isReckonedFrom(rate: Figure | null, executed: Figure | null, amount: Figure | null): boolean {
  const computed = computedRate(executed, amount);
  if (!rate?.number || !computed) return false;
  const half = 10 ** -rate.decimals / 2;
  return rate.number.minus(computed).abs().lte(half);
}

/** Null beside a budget of nothing, too: a rate that says nothing was reckoned from nothing. */
function computedRate(executed: Figure | null, budget: Figure | null): Decimal | null {
  if (!executed?.number || !budget?.number || budget.number.isZero()) return null;
  return executionRate(executed.number, budget.number);
}
