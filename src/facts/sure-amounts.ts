import type { FundsLine } from '../forms';
import { executionRate, rateScores } from '../scoring';
import { Decimal, hundredth } from '../values';
import { amountColumns } from './amount-columns';
import type { Facts } from './facts';
import { halfUnitOf } from './precision';
import { rateTerms } from './rate-score';

/**
 * May a rate or its score be written anew from this line's amounts unseen? Not where anything else doubts the amounts, the
 * other of the two says otherwise, a cell names a unit of its own, or the row was read beside its headers: then the amounts may
 * be what is wrong.
 * @param column the one to be written
 */
export function areAmountsSure(line: FundsLine, column: 'executionRate' | 'score', facts: Facts): boolean {
  const { row, executed, adjustedBudget } = line;
  if (facts.shiftedRows.has(row)) return false;
  if (!executed?.number || !adjustedBudget?.number) return false;
  if (executed.number.isNegative() || executed.number.gt(adjustedBudget.number)) return false;
  if (!adjustedBudget.number.isPositive() || adjustedBudget.number.isZero()) return false;
  const agrees = column === 'score' ? rateAgrees : scoreAgrees;
  if (!agrees(line, executed.number, adjustedBudget.number, facts)) return false;
  const lines = facts.form.funds?.lines ?? [];
  if (lines.some((one) => amountColumns.some((amount) => one[amount]?.ownUnit === true))) return false;
  const groups = (facts.form.funds?.groups ?? []).filter(({ total, parts }) =>
    [total, ...parts].some((line) => line.row === row),
  );
  return (
    facts.moneyDoubts.length === 0 && groups.every((group) => (facts.wrongColumns(group) ?? []).length === 0)
  );
}

function rateAgrees(
  { executionRate: stated }: FundsLine,
  executed: Decimal,
  budget: Decimal,
  { form }: Facts,
): boolean {
  const rate = executionRate(executed, budget);
  if (!stated?.number || !rate) return true;
  return stated.number
    .minus(rate)
    .abs()
    .lte(halfUnitOf(stated, stated.number, stated.decimals, form));
}

/** Where no column states the rate's weight it is the policy's (Hubei: 得分 = 20 分 × 执行率). */
function scoreAgrees(
  { score, weight }: FundsLine,
  executed: Decimal,
  budget: Decimal,
  { policy }: Facts,
): boolean {
  const stated = score?.number;
  if (!stated) return true;
  const points = weight?.number ?? new Decimal(policy.rateWeight.value);
  return rateScores(points, executed, budget, rateTerms(policy)).some((one) =>
    one.minus(stated).abs().lte(hundredth),
  );
}
