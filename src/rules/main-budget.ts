import type { Figure, Funds, FundsLine } from '../forms';
import { halfUp } from '../scoring';
import { type Decimal, plain } from '../values';

/** The line that speaks for the form's budget, with both of its budgets. */
export interface MainBudget {
  readonly line: FundsLine;
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly adjustedFigure: Figure;
}

/** The main line; where its amounts are blank, the first part that has both budgets. Null when no line has. */
export function mainBudget({ main, lines }: Funds): MainBudget | null {
  for (const line of [main, ...lines.filter((one) => one.kind === 'part')]) {
    const initial = line.initialBudget?.number;
    const adjusted = line.adjustedBudget?.number;
    if (initial && adjusted) return { line, initial, adjusted, adjustedFigure: line.adjustedBudget };
  }
  return null;
}

/** By how much the budget changed: "+8.1", "−30". The initial budget is not 0. */
export function changeInPercent({ initial, adjusted }: MainBudget): string {
  const percent = halfUp(adjusted.minus(initial).times(100).div(initial));
  return percent.isNegative() ? plain(percent).replace('-', '−') : `+${plain(percent)}`;
}
