import type { Grid, GridCell } from '../sheets';
import { type Columns, columnsOf } from './align';
import { isColumnNumbers } from './column-numbers';
import { contentsUnder } from './contents';
import { answerEachOther, namedByContents } from './evidence';
import { fundsRoleOf, indicatorRoleOf, summaryRoleOf } from './column-meaning';
import { fundsHeader } from './funds-header';
import { isFundsName } from './funds-names';
import {
  type HeaderCell,
  type LookUp,
  coveredBy,
  distinct,
  byContents,
  headerCells,
  isShort,
  isUnnamed,
  labelsOf,
  ofOneYear,
  onePerRole,
  yearAbove,
} from './header-cells';
import {
  type ColumnNaming,
  type FollowedNaming,
  type RefusedNaming,
  type TableNaming,
  namingsFor,
  pointsAtHeader,
  withNamings,
} from './naming';
import { readTogether, withoutTwin } from './header-names';
import { type HeaderDraft, withSiblings } from './header-siblings';
import { pointsOfLevels } from './level-points';
import { type SummaryHeader, type SummaryRole, summaryHeader } from './summary-header';
import { type FundsSlotRole, type IndicatorSlotRole, indicatorSlots } from './slots';
import { type TransposedTable, transposedOn } from './transposed-table';
import { type IndicatorRole, fundsRole, indicatorRole, isSubtotalLabel, isTotalLabel } from './vocabulary';

export type { FundsSlotRole, IndicatorSlotRole } from './slots';

/** A header row, its columns, and the header cells nobody could name. */
export interface Header<Role> {
  readonly row: number;
  /** The last row of the header: labels may be split over two rows. */
  readonly lastRow: number;
  readonly columns: Columns<Role>;
  readonly labels: ReadonlyMap<Role, GridCell>;
  /** The header cells whose columns were known by their contents. */
  readonly byContents: readonly GridCell[];
  readonly unnamed: readonly GridCell[];
  /** What a user said of its columns. */
  readonly named: readonly FollowedNaming<GridCell>[];
  readonly refused: readonly RefusedNaming<GridCell>[];
}

/** The header of a table of indicators. */
export interface IndicatorHeader extends Header<IndicatorSlotRole> {
  /** The columns in which a level has points of its own, beside its name. */
  readonly pointsOfLevels: ReadonlyMap<1 | 2, number>;
}

/** The header rows of a sheet, found once. */
export interface Headers {
  readonly indicators: ReadonlyMap<number, IndicatorHeader>;
  readonly funds: ReadonlyMap<number, Header<FundsSlotRole>>;
  /** Headers of tables in which a row is a project. */
  readonly summaries: ReadonlyMap<number, SummaryHeader>;
  /** Tables of indicators that were turned, by their first rows. */
  readonly transposed: ReadonlyMap<number, TransposedTable>;
}

/** Finds the header rows of a sheet. The second row of a split header is part of the first. */
export function headersOn(grid: Grid, namings: readonly ColumnNaming[]): Headers {
  const ofIndicatorTables = namingsFor(namings, grid.sheet.name, indicatorRoleOf);
  const ofFundsBlocks = namingsFor(namings, grid.sheet.name, fundsRoleOf);
  const ofSummaries = namingsFor<SummaryRole>(namings, grid.sheet.name, summaryRoleOf);
  const drafts: HeaderDraft[] = [];
  const funds = new Map<number, Header<FundsSlotRole>>();
  const summaries = new Map<number, SummaryHeader>();
  let lastOfSummary = 0;
  for (const row of grid.rows) {
    const cells = grid.cellsIn(row);
    if (cells.length < 2 || !cells.every(isShort)) continue;
    if (row <= lastOfSummary) continue;
    const ofProjects = summaryHeader(grid, row, ofSummaries);
    if (ofProjects) {
      summaries.set(row, ofProjects);
      lastOfSummary = ofProjects.lastRow;
    }
    // A funds header may say 实际支出数, 权重 and 得分, which an indicator table says too; money it alone has.
    const ofFunds = fundsHeader(grid, row, fundsRole, ofFundsBlocks);
    const ofIndicators =
      ofFunds || ofProjects ? null : indicatorDraft(grid, row, indicatorRole, ofIndicatorTables);
    if (ofIndicators) drafts.push(ofIndicators);
    if (ofFunds) funds.set(row, ofFunds);
  }
  const indicators = new Map(
    withSiblings(drafts).flatMap((draft) => {
      const header = indicatorHeader(grid, draft, indicatorRole, ofIndicatorTables);
      return header ? [[draft.row, header] as const] : [];
    }),
  );
  return { indicators, funds, summaries, transposed: transposedOn(grid) };
}

/**
 * The header of an indicator table in this row, or null. It is one when the row is made of short names, at least three
 * of them columns of such a table, the target or the actual among them, and most of them written in the vocabulary.
 */
function indicatorDraft(
  grid: Grid,
  row: number,
  lookUp: LookUp<IndicatorRole>,
  namings: readonly TableNaming<IndicatorRole>[],
): HeaderDraft | null {
  const { cells: byWords, lastRow } = headerCells(grid, row, lookUp);
  const cells = asNamed(grid, row, byWords, namings);
  const roles = distinct(cells);
  const isNamedByBlock = roles.includes('block') && roles.includes('target') && roles.includes('actual');
  // "绩效指标 | 预期目标 | 实际完成": where nothing else is called a name, the block is.
  const named = roles.filter((role) => role !== 'block' || isNamedByBlock);
  const values = named.filter((role) => /^(?:target|actual|forecast)$/u.test(role));
  const names = named.filter((role) => /^(?:level\d|name|block|weight|score)$/u.test(role));
  const exact = cells.filter((cell) => cell.recognised?.exact === true).length;
  const sure = exact >= 2 || (exact >= 1 && named.length >= 4) || (named.length >= 5 && values.length >= 2);
  // 评分表: a standard in words instead of target and actual.
  const isScoreSheet =
    exact >= 3 && (['standard', 'weight', 'score'] as const).every((role) => named.includes(role));
  if (named.length < 3 || names.length === 0 || !sure) return null;
  if (values.length === 0 && !isScoreSheet) return null;
  if (!named.some((role) => ofNames.has(role)) && cells.some(({ cell }) => isFundsName(cell.label)))
    return null;
  const { own: first, aside } = withoutTwin(byWords);
  const own = ofOneYear(first, () => yearAbove(grid, row));
  return { row, lastRow, cells: onePerRole(readTogether(own)), aside };
}

/** What a table of indicators calls its rows by; a header of money names none of them. */
const ofNames: ReadonlySet<IndicatorRole> = new Set<IndicatorRole>([
  'level1',
  'level2',
  'level3',
  'name',
  'block',
]);

/** The cells of a row as far as namings may make a header of it: letters alone count where two of its names are everybody's. */
function asNamed(
  grid: Grid,
  row: number,
  byWords: readonly HeaderCell<IndicatorRole>[],
  namings: readonly TableNaming<IndicatorRole>[],
): readonly HeaderCell<IndicatorRole>[] {
  if (namings.length === 0) return byWords;
  const { cells } = withNamings(grid, row, byWords, namings.filter(pointsAtHeader));
  const exact = cells.filter(({ recognised }) => recognised?.exact === true).length;
  return exact < fewestWritten ? cells : withNamings(grid, row, byWords, namings).cells;
}

function indicatorHeader(
  grid: Grid,
  { row, lastRow, cells: byWords, aside }: HeaderDraft,
  lookUp: LookUp<IndicatorRole>,
  namings: readonly TableNaming<IndicatorRole>[],
): IndicatorHeader | null {
  const asked = withNamings(grid, row, byWords, namings, (all) => {
    const { rows, totalRow } = tableUnder(grid, lastRow, lookUp);
    return contentsUnder(rows, totalRow, coveredBy(grid, all));
  });
  const { cells, isAnswered } = withContents(grid, row, lastRow, asked.cells, lookUp);
  // Where hardly a name is one that everybody writes, targets and actuals must show that they are such.
  const written = cells.filter(({ recognised }) => recognised?.exact === true).length;
  if (written < fewestWritten && !isAnswered) return null;
  const [first] = cells;
  const ofLevels = pointsOfLevels(cells, lookUp);
  const isOfLevel = new Set(ofLevels.values());
  return {
    row,
    lastRow,
    columns: columnsOf(indicatorSlots(grid, row, cells)),
    labels: labelsOf(cells) as ReadonlyMap<IndicatorSlotRole, GridCell>,
    byContents: byContents(cells),
    unnamed: [
      ...cells
        .filter((one) => isUnnamed(one) && !isOfLevel.has(one))
        .filter((one) => one !== first || isOverValues(grid, lastRow, one.cell.column))
        .map(({ cell }) => cell),
      ...aside,
    ],
    pointsOfLevels: new Map([...ofLevels].map(([level, { cell }]) => [level, cell.column])),
    named: asked.named,
    refused: asked.refused,
  };
}

/** So many names of a header in everybody's words say by themselves that it is one. */
const fewestWritten = 2;

/** The first cell of a header may head the whole table ("绩效指标"); with values under it, it heads a column. */
function isOverValues(grid: Grid, lastRow: number, column: number): boolean {
  return [1, 2, 3].some((below) => grid.cellAt(lastRow + below, column) !== undefined);
}

/** So many rows under a header tell what its columns hold. */
const rowsLookedAt = 60;

/** The header cells, named by what stands under them where their words do not tell. */
function withContents(
  grid: Grid,
  row: number,
  lastRow: number,
  cells: readonly HeaderCell<IndicatorRole>[],
  lookUp: LookUp<IndicatorRole>,
): { readonly cells: readonly HeaderCell<IndicatorRole>[]; readonly isAnswered: boolean } {
  const isNamedTwice = ['name', 'level3'].every((role) =>
    cells.some(({ recognised }) => recognised?.role === role),
  );
  if (
    !isNamedTwice &&
    cells.every(({ recognised, isNamed }) => recognised?.exact === true || isNamed === true)
  )
    return { cells, isAnswered: true };
  const { rows, totalRow } = tableUnder(grid, lastRow, lookUp);
  const contents = contentsUnder(rows, totalRow, coveredBy(grid, cells));
  const columns = cells.flatMap(({ cell, recognised, isNamed = false }, i) => {
    const under = contents[i];
    return under ? [{ cell, recognised, contents: under, isNamed }] : [];
  });
  const names = namedByContents(columns);
  return {
    cells: cells.map((one, i) => ({ ...one, recognised: names[i] ?? null })),
    isAnswered: answerEachOther(columns, names),
  };
}

/** The rows under a header as far as they may be its table's: down to its total row, or to another header. */
function tableUnder(
  grid: Grid,
  lastRow: number,
  lookUp: LookUp<IndicatorRole>,
): { readonly rows: readonly (readonly GridCell[])[]; readonly totalRow: readonly GridCell[] } {
  const rows: (readonly GridCell[])[] = [];
  for (let row = lastRow + 1; row <= lastRow + rowsLookedAt; row += 1) {
    const cells = grid.cellsIn(row);
    if (cells.some(({ label }) => isTotalLabel(label))) return { rows, totalRow: cells };
    const names = cells.slice(0, mostHeaderCells).filter(({ label }) => lookUp(label)?.exact === true);
    if (names.length >= 3) break;
    if (cells.length > 1 && !isColumnNumbers(cells) && !cells.some(({ label }) => isSubtotalLabel(label)))
      rows.push(cells);
  }
  return { rows, totalRow: [] };
}

const mostHeaderCells = 20;
