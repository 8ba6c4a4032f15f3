import type { FundsLine } from '../forms';
import { executionRate, rateScores } from '../scoring';
import { Decimal } from '../values';
import { moneyUnitDoubtful } from './money-unit-doubtful/rule';
import { partsMismatch } from './parts-mismatch/rule';
import { type Surroundings, foundNothing } from './rule';

/**
 * May a rate or its score be written anew from this line's amounts unseen? Not where another rule doubts the amounts, the
 * other of the two says otherwise, or the row was read beside its headers: then the amounts may be what is wrong.
 * @param column the one to be written
 */
export function areAmountsSure(
  line: FundsLine,
  column: 'executionRate' | 'score',
  around: Surroundings,
): boolean {
  const { row, executed, adjustedBudget } = line;
  const { form } = around;
  if (form.shifts.some((shift) => shift.row === row)) return false;
  if (!executed?.number || !adjustedBudget?.number) return false;
  if (executed.number.isNegative() || executed.number.gt(adjustedBudget.number)) return false;
  if (!adjustedBudget.number.isPositive() || adjustedBudget.number.isZero()) return false;
  const agrees = column === 'score' ? rateAgrees : scoreAgrees;
  if (!agrees(line, executed.number, adjustedBudget.number, around)) return false;
  const groups = (form.funds?.groups ?? []).filter(({ total, parts }) =>
    [total, ...parts].some((line) => line.row === row),
  );
  return (
    foundNothing(moneyUnitDoubtful.detect(form, around)) &&
    groups.every((group) => foundNothing(partsMismatch.detect(group, around)))
  );
}

function rateAgrees({ executionRate: stated }: FundsLine, executed: Decimal, budget: Decimal): boolean {
  const rate = executionRate(executed, budget);
  if (!stated?.number || !rate) return true;
  return stated.number.minus(rate).abs().lte(new Decimal(10).pow(-stated.decimals).div(2));
}

/** Where no column states the rate's weight it is the policy's (Hubei: 得分 = 20 分 × 执行率). */
function scoreAgrees(
  { score, weight }: FundsLine,
  executed: Decimal,
  budget: Decimal,
  { policy }: Surroundings,
): boolean {
  const stated = score?.number;
  if (!stated) return true;
  const points = weight?.number ?? new Decimal(policy.rateWeight.value);
  return rateScores(points, executed, budget).some((one) => one.minus(stated).abs().lte(0.01));
}
