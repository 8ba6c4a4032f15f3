import type { Indicator } from '../forms';
import type { Position } from '../sheets';
import type { FoldedText } from '../values';
import type { HowOf } from './facts';
import { givesReason, reasonsAbove } from './given-reason';
import { answersProblems } from './improvement';
import { type MisusedRow, misusedRows } from './misused-rows';
import { namesakes } from './namesakes';
import { perItem } from './once';
import { blocksWithNames, isNamed, isScored, mustBeFilled } from './scored-row';
import { type SwappedActual, swappedActuals } from './swapped-actuals';
import { isUnfilled, rowsToFill } from './unfilled';

/** What the rows of the indicator table are. */
export interface RowFacts {
  /** The blocks in which any row has a name. */
  readonly blocksWithNames: ReadonlySet<number>;
  /** Does a name stand on the row? 无 and a bare "指标1：" are none; in a table without names the level-2 label is the name. */
  readonly isNamed: (indicator: Indicator) => boolean;
  /**
   * Does the row stand for points? A weight of 0 or "—" says that it is empty on purpose (Shenzhen's rows of 无). Where the
   * weight is blank the row does when something was set or done: a lone name may be a heading or a note.
   */
  readonly isScored: (indicator: Indicator) => boolean;
  /** Must target and actual be filled in? On a named row that is scored; without weight and score columns, on one that has either. */
  readonly mustBeFilled: (indicator: Indicator) => boolean;
  /** Rows whose values stand beside their headers. */
  readonly shiftedRows: ReadonlySet<number>;
  /** What 同上 means on each row: the last reason above it that is written out; blank where there is none. */
  readonly reasonsAbove: ReadonlyMap<Indicator, FoldedText>;
  /** Whether the reason column gives a real reason: its own text, that of the merge over it, or what 同上 points at. */
  readonly givesReason: (indicator: Indicator) => boolean;
  /** Is 存在问题, 改进措施 or the like answered somewhere in the form? */
  readonly answersProblems: boolean;
  /** The rows that should be filled in; a weight of 0 says that a row is empty on purpose. */
  readonly rowsToFill: readonly Indicator[];
  /** Where each row stands among the indicators, the first at 0. */
  readonly places: ReadonlyMap<Indicator, number>;
  /** The cells of the level-2 names. */
  readonly level2Cells: ReadonlySet<Position>;
  /** Is the form blank where it should be scored: a table of three rows or more, no actual and no score in any? */
  readonly isUnfilled: boolean;
  /** The rows in whose target and actual columns weights and scores stand; null where the columns are used rightly. */
  readonly misusedRows: readonly MisusedRow[] | null;
  /** Rows of one block that have one name: of those that must be filled in, two or more each. */
  readonly namesakes: readonly (readonly Indicator[])[];
  /** Actuals that name a sibling and not their own indicator. */
  readonly swappedActuals: readonly SwappedActual[];
}

/** How the rows are looked at. */
export const rowFacts: HowOf<RowFacts> = {
  blocksWithNames: ({ form }) => blocksWithNames(form),
  isNamed: perItem(isNamed),
  isScored: perItem(isScored),
  mustBeFilled: perItem(mustBeFilled),
  shiftedRows: ({ form }) => new Set(form.shifts.map(({ row }) => row)),
  reasonsAbove: ({ form }) => reasonsAbove(form),
  givesReason: perItem(givesReason),
  answersProblems,
  rowsToFill: ({ form }) => rowsToFill(form),
  places: ({ form }) => new Map(form.indicators.map((indicator, at) => [indicator, at])),
  level2Cells: ({ form }) => new Set(form.indicators.flatMap(({ level2 }) => level2?.cell ?? [])),
  isUnfilled,
  misusedRows,
  namesakes,
  swappedActuals: ({ form }) => swappedActuals(form),
};
