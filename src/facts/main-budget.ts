import type { Figure, Funds, FundsLine } from '../forms';
import type { Decimal } from '../values';

/** The line that speaks for the form's budget, with both of its budgets. */
export interface MainBudget {
  readonly line: FundsLine;
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly initialFigure: Figure;
  readonly adjustedFigure: Figure;
}

/** The main line; where its amounts are blank, or 0 over parts that have money, the first part that has both budgets. Null when no line has. */
export function mainBudget(funds: Funds | null): MainBudget | null {
  if (!funds) return null;
  const { main, lines } = funds;
  const all = [main, ...lines.filter((one) => one.kind === 'part')];
  const withMoney = all.filter(({ adjustedBudget }) => adjustedBudget?.number?.isZero() === false);
  for (const line of [...withMoney, ...all]) {
    const { initialBudget: initialFigure, adjustedBudget: adjustedFigure } = line;
    const initial = initialFigure?.number;
    const adjusted = adjustedFigure?.number;
    if (initial && adjusted) return { line, initial, adjusted, initialFigure, adjustedFigure };
  }
  return null;
}
