import type { Figure, FundsLine } from '../forms';
import { executionRate } from '../scoring';
import { Decimal } from '../values';
import type { Facts } from './facts';

/**
 * The amount that a line's execution rate is reckoned from. In the middle of a year it is the budget of its start; where that was
 * changed already and the rate follows from the changed one, that is right as well.
 */
export function rateBudget(line: FundsLine, { policy }: Pick<Facts, 'policy'>): Figure | null {
  const { adjustedBudget: adjusted, initialBudget: initial } = line;
  if (policy.rateBudget.value === 'adjusted') return adjusted;
  if (!initial?.number) return adjusted;
  return follows(line, adjusted) ? adjusted : initial;
}

function follows({ executionRate: stated, executed }: FundsLine, budget: Figure | null): boolean {
  if (!stated?.number || !executed?.number || !budget?.number) return false;
  const rate = executionRate(executed.number, budget.number);
  return rate !== null && stated.number.minus(rate).abs().lte(new Decimal(10).pow(-stated.decimals).div(2));
}
