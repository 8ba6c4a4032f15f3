import type { Grid, GridCell } from '../sheets';
import { type Columns, columnsOf } from './align';
import { isColumnNumbers } from './column-numbers';
import { contentsUnder } from './contents';
import { answerEachOther, namedByContents } from './evidence';
import { fundsRoleOf, indicatorRoleOf, summaryRoleOf } from './column-meaning';
import { fundsHeader } from './funds-header';
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
import { type SummaryHeader, type SummaryRole, summaryHeader } from './summary-header';
import { type FundsSlotRole, type IndicatorSlotRole, indicatorSlots } from './slots';
import { type TransposedTable, transposedOn } from './transposed-table';
import { type IndicatorRole, type Recognised, fundsRole, indicatorRole, isTotalLabel } from './vocabulary';

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

/** The header rows of a sheet, found once. */
export interface Headers {
  readonly indicators: ReadonlyMap<number, Header<IndicatorSlotRole>>;
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
  const indicatorNamed = remembered(indicatorRole);
  const fundsNamed = remembered(fundsRole);
  const drafts: Draft[] = [];
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
    const ofFunds = fundsHeader(grid, row, fundsNamed, ofFundsBlocks);
    const ofIndicators =
      ofFunds || ofProjects ? null : indicatorDraft(grid, row, indicatorNamed, ofIndicatorTables);
    if (ofIndicators) drafts.push(ofIndicators);
    if (ofFunds) funds.set(row, ofFunds);
  }
  const indicators = new Map(
    withSiblings(drafts).flatMap((draft) => {
      const header = indicatorHeader(grid, draft, indicatorNamed, ofIndicatorTables);
      return header ? [[draft.row, header] as const] : [];
    }),
  );
  return { indicators, funds, summaries, transposed: transposedOn(grid) };
}

/** A sheet says the same few words on most of its rows; each is looked up once. */
function remembered<Role>(lookUp: LookUp<Role>): LookUp<Role> {
  const known = new Map<string, Recognised<Role> | null>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const recognised = lookUp(label);
    known.set(label, recognised);
    return recognised;
  };
}

/** A header row whose cells are named by their words alone. */
interface Draft {
  readonly row: number;
  readonly lastRow: number;
  readonly cells: readonly HeaderCell<IndicatorRole>[];
  /** The header of another table to the right of it. */
  readonly aside: readonly GridCell[];
}

/** Of so many headers like it each is asked. */
const siblingsAsked = 8;

/** A header that is repeated on a sheet says the same in each place: where one cell of it was spoilt, the others tell. */
function withSiblings(drafts: readonly Draft[]): readonly Draft[] {
  const alike = new Map<string, Draft[]>();
  const placesOf = ({ cells }: Draft): string => cells.map(({ cell }) => cell.column).join();
  for (const draft of drafts) {
    const known = alike.get(placesOf(draft));
    if (known) known.push(draft);
    else alike.set(placesOf(draft), [draft]);
  }
  return drafts.map((draft) => {
    if (draft.cells.every(({ recognised }) => recognised)) return draft;
    const siblings = (alike.get(placesOf(draft)) ?? [])
      .slice(0, siblingsAsked)
      .filter((other) => other !== draft && isSameHeader(draft, other));
    const cells = draft.cells.map((one, i) => {
      const told = siblings.flatMap(({ cells: others }) => others[i]?.recognised ?? [])[0];
      return one.recognised || !told ? one : { ...one, recognised: told };
    });
    return { ...draft, cells: onePerRole(cells) };
  });
}

/** All cells but one or two say the same. */
function isSameHeader({ cells }: Draft, { cells: others }: Draft): boolean {
  const same = cells.filter(({ cell }, i) => cell.label === others[i]?.cell.label).length;
  return same >= Math.max(3, cells.length - 2);
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
): Draft | null {
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
  const { own: first, aside } = withoutTwin(byWords);
  const own = ofOneYear(first, () => yearAbove(grid, row));
  const told = withForecastAsTarget(
    withReasons(withOwnReasons(withOwnWeights(withOneName(withActuals(own))))),
  );
  return { row, lastRow, cells: onePerRole(told), aside };
}

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
  { row, lastRow, cells: byWords, aside }: Draft,
  lookUp: LookUp<IndicatorRole>,
  namings: readonly TableNaming<IndicatorRole>[],
): Header<IndicatorSlotRole> | null {
  const asked = withNamings(grid, row, byWords, namings, (all) => {
    const { rows, totalRow } = tableUnder(grid, lastRow, lookUp);
    return contentsUnder(rows, totalRow, coveredBy(grid, all));
  });
  const { cells, isAnswered } = withContents(grid, row, lastRow, asked.cells, lookUp);
  // Where hardly a name is one that everybody writes, targets and actuals must show that they are such.
  const written = cells.filter(({ recognised }) => recognised?.exact === true).length;
  if (written < fewestWritten && !isAnswered) return null;
  const [first] = cells;
  return {
    row,
    lastRow,
    columns: columnsOf(indicatorSlots(grid, row, cells)),
    labels: labelsOf(cells) as ReadonlyMap<IndicatorSlotRole, GridCell>,
    byContents: byContents(cells),
    unnamed: [
      ...cells
        .filter((one) => isUnnamed(one) && (one !== first || isOverValues(grid, lastRow, one.cell.column)))
        .map(({ cell }) => cell),
      ...aside,
    ],
    named: asked.named,
    refused: asked.refused,
  };
}

/** Names of rows and their targets that stand twice: 二级指标 | 三级指标 | 指标值 of the year beside those of several years. */
const twice: ReadonlySet<IndicatorRole> = new Set<IndicatorRole>([
  'level1',
  'level2',
  'level3',
  'name',
  'target',
]);

/** The columns of a table without those of its twin, which says the same names once more to the right of it. */
function withoutTwin(cells: readonly HeaderCell<IndicatorRole>[]): {
  readonly own: readonly HeaderCell<IndicatorRole>[];
  readonly aside: readonly GridCell[];
} {
  const said = new Set<string>();
  const repeated = cells.filter(({ cell, recognised, year }) => {
    if (!recognised?.exact || year !== null || !twice.has(recognised.role)) return false;
    const name = `${recognised.role} ${cell.label}`;
    if (said.has(name)) return true;
    said.add(name);
    return false;
  });
  const [first] = repeated;
  if (!first || repeated.length < 2) return { own: cells, aside: [] };
  const at = cells.indexOf(first);
  return { own: cells.slice(0, at), aside: cells.slice(at).map(({ cell }) => cell) };
}

/** So many names of a header in everybody's words say by themselves that it is one. */
const fewestWritten = 2;

/** The first cell of a header may head the whole table ("绩效指标"); with values under it, it heads a column. */
function isOverValues(grid: Grid, lastRow: number, column: number): boolean {
  return [1, 2, 3].some((below) => grid.cellAt(lastRow + below, column) !== undefined);
}

/** Where every level has its weights beside it (一级指标 | 分值 | 二级指标 | 分值), those after the last name are the indicators'. */
function withOwnWeights(cells: readonly HeaderCell<IndicatorRole>[]): readonly HeaderCell<IndicatorRole>[] {
  const isName = ({ recognised }: HeaderCell<IndicatorRole>): boolean =>
    /^(?:level\d|name)$/u.test(recognised?.role ?? '');
  const lastName = cells.map(isName).lastIndexOf(true);
  const isWeight = ({ recognised }: HeaderCell<IndicatorRole>): boolean => recognised?.role === 'weight';
  const isScored = cells.some(({ recognised }) => recognised?.role === 'score');
  const besideLevels = cells.filter((one, i) => isWeight(one) && i < lastName).length;
  // Without scores they are no points but shares of shares, which multiply along the levels.
  if (besideLevels > 0 && !isScored)
    return cells.map((one) => (isWeight(one) ? { ...one, recognised: null } : one));
  if (!cells.slice(lastName + 1).some(isWeight)) return cells;
  return cells.map((one, i) => (isWeight(one) && i < lastName ? { ...one, recognised: null } : one));
}

/** Beside 三级指标 or 指标名称 a header that only sounds like a name is none. */
function withOneName(cells: readonly HeaderCell<IndicatorRole>[]): readonly HeaderCell<IndicatorRole>[] {
  const isName = ({ recognised }: HeaderCell<IndicatorRole>): boolean =>
    recognised?.role === 'name' || recognised?.role === 'level3';
  if (!cells.some((one) => isName(one) && one.recognised?.exact === true)) return cells;
  return cells.map((one) =>
    isName(one) && one.recognised?.exact !== true ? { ...one, recognised: null } : one,
  );
}

/** "预计完成值" beside no target is the target: before the year begins both are one. */
function withForecastAsTarget(
  cells: readonly HeaderCell<IndicatorRole>[],
): readonly HeaderCell<IndicatorRole>[] {
  // Where something is told of a part of the year as well, the forecast is one.
  const roles = distinct(cells);
  if (roles.includes('target') || roles.includes('progress')) return cells;
  return cells.map((one) =>
    one.recognised?.role === 'forecast' ? { ...one, recognised: { role: 'target', exact: false } } : one,
  );
}

/** "完成情况说明" is where some forms say what was done; beside an actual it only explains it. */
function withActuals(cells: readonly HeaderCell<IndicatorRole>[]): readonly HeaderCell<IndicatorRole>[] {
  if (/^(?:actual|progress)/mu.test(distinct(cells).join('\n'))) return cells;
  return cells.map((one) =>
    one.recognised?.role === 'reason' &&
    /(?:完成|达成|实现)(?:情况|结果)?(?:的|简要)?说明$/u.test(one.cell.label)
      ? { ...one, recognised: { role: 'actual', exact: true } }
      : one,
  );
}

/** Beside "偏差原因分析" a column of remarks holds none. */
function withOwnReasons(cells: readonly HeaderCell<IndicatorRole>[]): readonly HeaderCell<IndicatorRole>[] {
  const isOfReasons = ({ cell, recognised }: HeaderCell<IndicatorRole>): boolean =>
    recognised?.role === 'reason' && /原因|改进/u.test(cell.label);
  if (!cells.some(isOfReasons)) return cells;
  return cells.map((one) =>
    one.recognised?.role === 'reason' && !isOfReasons(one) ? { ...one, recognised: null } : one,
  );
}

/** Where no column is for reasons, 评分依据 or 佐证材料 right of the scores holds them. */
function withReasons(cells: readonly HeaderCell<IndicatorRole>[]): readonly HeaderCell<IndicatorRole>[] {
  if (cells.some(({ recognised }) => recognised?.role === 'reason')) return cells;
  const score = cells.findIndex(({ recognised }) => recognised?.role === 'score');
  if (score < 0) return cells;
  const basis = cells.findIndex(({ cell }, i) => i > score && /依据$|佐证|情况说明$/u.test(cell.label));
  return cells.map((one, i) =>
    i === basis ? { ...one, recognised: { role: 'reason', exact: false } } : one,
  );
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
    if (cells.length > 1 && !isColumnNumbers(cells)) rows.push(cells);
  }
  return { rows, totalRow: [] };
}

const mostHeaderCells = 20;
