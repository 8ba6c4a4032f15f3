import type { Figure, Form, FundsLine } from '../forms';
import { executionRate } from '../scoring';
import type { Facts } from './facts';
import { halfUnitOf } from './precision';

/**
 * The amount that a line's execution rate is reckoned from. In the middle of a year it is the budget of its start; where that was
 * changed already and the rate follows from the changed one, that is right as well.
 */
export function rateBudget(line: FundsLine, { form, policy }: Pick<Facts, 'form' | 'policy'>): Figure | null {
  const { adjustedBudget: adjusted, initialBudget: initial } = line;
  if (policy.rateBudget.value === 'adjusted') return adjusted;
  if (!initial?.number) return adjusted;
  return follows(line, adjusted, form) ? adjusted : initial;
}

function follows({ executionRate: stated, executed }: FundsLine, budget: Figure | null, form: Form): boolean {
  if (!stated?.number || !executed?.number || !budget?.number) return false;
  const rate = executionRate(executed.number, budget.number);
  return (
    rate !== null &&
    stated.number
      .minus(rate)
      .abs()
      .lte(halfUnitOf(stated, stated.number, stated.decimals, form))
  );
}
