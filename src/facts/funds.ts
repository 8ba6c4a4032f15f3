import type { Figure, FundsGroup, FundsLine } from '../forms';
import type { HowOf } from './facts';
import { type MainBudget, mainBudget } from './main-budget';
import { type MoneyDoubt, moneyDoubts } from './money-doubts';
import { perItem } from './once';
import { rateBudget } from './rate-budget';
import { isRateExplained } from './rate-explained';
import { type WrongColumn, wrongColumns } from './wrong-parts';

/** What the funds block says. */
export interface FundsFacts {
  /** The line that speaks for the form's budget, with both of its budgets; null where no line has both. */
  readonly mainBudget: MainBudget | null;
  /** The amount that a line's execution rate is reckoned from; null where it has none. */
  readonly rateBudget: (line: FundsLine) => Figure | null;
  /** Is there a place in the form to explain its money? A row of a summary has none, but in a column of reasons. */
  readonly mayExplainMoney: boolean;
  /** Does anything say why money was left? */
  readonly isRateExplained: boolean;
  /** Amounts that seem to be in another unit than those they should agree with. */
  readonly moneyDoubts: readonly MoneyDoubt[];
  /** The columns in which a total and its parts disagree; null where no column can be compared. */
  readonly wrongColumns: (group: FundsGroup) => readonly WrongColumn[] | null;
}

/** How the funds block is looked at. */
export const fundsFacts: HowOf<FundsFacts> = {
  mainBudget: ({ form }) => mainBudget(form.funds),
  rateBudget: perItem(rateBudget),
  mayExplainMoney: ({ form: { layout, funds } }) =>
    layout !== 'summary' || funds?.lines.some(({ reason }) => reason !== null) === true,
  isRateExplained,
  moneyDoubts: ({ form }) => moneyDoubts(form.funds),
  wrongColumns: perItem((group: FundsGroup, { form }) => wrongColumns(group, form.funds?.unit ?? null)),
};
