import type { Grid, GridCell } from '../sheets';
import { labelOf } from '../values';
import { type Columns, type Slot, columnsOf } from './align';
import { type Span, contentsUnder, isFigure } from './contents';
import { namedByContents } from './evidence';
import { fundsNamedByContents } from './funds-evidence';
import {
  type FundsRole,
  type FundsTerm,
  type IndicatorRole,
  type Recognised,
  fundsRole,
  indicatorRole,
  isOtherColumn,
  isScoredByOthers,
  isTotalLabel,
  longestHeader,
} from './vocabulary';

/** A header row, its columns, and the header cells nobody could name. */
export interface Header<Role> {
  readonly row: number;
  /** The last row of the header: labels may be split over two rows. */
  readonly lastRow: number;
  readonly columns: Columns<Role>;
  readonly labels: ReadonlyMap<Role, GridCell>;
  readonly unnamed: readonly GridCell[];
}

/** Columns that hold no value of ours: under a header nobody could name, or beside the table to its right. */
type OtherColumns = 'unnamed' | 'beside';

/** A slot of the indicator table: a column role, or the ordinal that some forms print beside the name. */
export type IndicatorSlotRole = Exclude<IndicatorRole, 'level3'> | 'ordinal' | OtherColumns;

/** A slot of the funds block: a figure, or the label columns to the left. */
export type FundsSlotRole = FundsRole | 'label' | OtherColumns;

/** With tags, units and spaces around it, a header is longer than its label, yet no sentence. */
const longestWithTags = 120;

interface HeaderCell<Role> {
  readonly cell: GridCell;
  readonly recognised: Recognised<Role> | null;
  /** The year that it speaks of, where it names one: "2022年指标值", or "指标值" under "2022年". */
  readonly year: number | null;
}

/** The header rows of a sheet, found once. */
export interface Headers {
  readonly indicators: ReadonlyMap<number, Header<IndicatorSlotRole>>;
  readonly funds: ReadonlyMap<number, Header<FundsSlotRole>>;
}

/** Finds the header rows of a sheet. The second row of a split header is part of the first. */
export function headersOn(grid: Grid): Headers {
  const indicatorNamed = remembered(indicatorRole);
  const fundsNamed = remembered(fundsRole);
  const indicators = new Map<number, Header<IndicatorSlotRole>>();
  const funds = new Map<number, Header<FundsSlotRole>>();
  for (const row of grid.rows) {
    const cells = grid.cellsIn(row);
    if (cells.length < 2 || !cells.every(isShort)) continue;
    // A funds header may say 实际支出数, 权重 and 得分, which an indicator table says too; money it alone has.
    const ofFunds = fundsHeader(grid, row, fundsNamed);
    const ofIndicators = ofFunds ? null : indicatorHeader(grid, row, indicatorNamed);
    if (ofIndicators) indicators.set(row, ofIndicators);
    if (ofFunds) funds.set(row, ofFunds);
  }
  return { indicators, funds };
}

type LookUp<Role> = (label: string) => Recognised<Role> | null;

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

/**
 * The header of an indicator table in this row, or null. It is one when the row is made of short names, at least three
 * of them columns of such a table, the target or the actual among them, and most of them written in the vocabulary.
 */
function indicatorHeader(
  grid: Grid,
  row: number,
  lookUp: LookUp<IndicatorRole>,
): Header<IndicatorSlotRole> | null {
  const { cells, lastRow } = headerCells(grid, row, lookUp);
  const named = distinct(cells).filter((role) => role !== 'block');
  const values = named.filter((role) => role === 'target' || role === 'actual');
  const names = named.filter((role) => /^(?:level\d|name|weight|score)$/u.test(role));
  const exact = cells.filter((cell) => cell.recognised?.exact === true).length;
  const sure = exact >= 2 || (exact >= 1 && named.length >= 4) || (named.length >= 5 && values.length === 2);
  if (named.length < 3 || values.length === 0 || names.length === 0 || !sure) return null;
  const own = ofOneYear(cells, () => yearAbove(grid, row));
  const byWords = onePerRole(withReasons(withOwnWeights(own)));
  const firstOfEach = withContents(grid, row, lastRow, byWords, lookUp);
  return {
    row,
    lastRow,
    columns: columnsOf(indicatorSlots(grid, row, firstOfEach)),
    labels: labelsOf(firstOfEach) as ReadonlyMap<IndicatorSlotRole, GridCell>,
    unnamed: firstOfEach
      .filter((cell) => !cell.recognised && cell.cell.column > (cells[0]?.cell.column ?? 0))
      .map((cell) => cell.cell),
  };
}

/** The header of a funds block in this row, or null: what was spent, beside what was budgeted. */
function fundsHeader(grid: Grid, row: number, lookUp: LookUp<FundsTerm>): Header<FundsSlotRole> | null {
  const found = headerCells(grid, row, lookUp);
  const byWords = onePerRole(withBudgetsTold(found.cells));
  if (!saysFunds(distinct(byWords)) || isBesideFigure(byWords)) return null;
  const { cells, unnamed } = withFundsContents(grid, found.lastRow, byWords);
  const roles = distinct(cells);
  const isWhole = isBudgeted(roles) && roles.includes('executed');
  const isScored = roles.includes('weight') || roles.includes('score');
  if (!isWhole && (unnamed.length === 0 || !isScored)) return null;
  return {
    row,
    lastRow: found.lastRow,
    columns: columnsOf(fundsSlots(grid, row, cells, unnamed)),
    labels: labelsOf(cells),
    unnamed,
  };
}

function isBudgeted(roles: readonly FundsRole[]): boolean {
  return roles.includes('adjustedBudget') || roles.includes('initialBudget');
}

/** What was spent beside what was budgeted; or one of them with the rate, where the other's name is not known. */
function saysFunds(roles: readonly FundsRole[]): boolean {
  const money = [isBudgeted(roles), roles.includes('executed')].filter(Boolean).length;
  if (money === 2) return true;
  return money === 1 && roles.includes('executionRate');
}

/** Funds blocks are short. */
const mostFundsLines = 12;

/** The columns of a funds block, named by arithmetic where their words do not tell, and those of figures that nothing names. */
function withFundsContents(
  grid: Grid,
  lastRow: number,
  cells: readonly HeaderCell<FundsRole>[],
): { readonly cells: readonly HeaderCell<FundsRole>[]; readonly unnamed: readonly GridCell[] } {
  if (cells.every(({ recognised }) => recognised?.exact === true)) return { cells, unnamed: [] };
  const first = cells.findIndex(({ recognised }) => recognised !== null);
  const rows: (readonly GridCell[])[] = [];
  for (let row = lastRow + 1; row <= lastRow + mostFundsLines; row += 1) {
    const line = grid.cellsIn(row);
    if (!line.slice(1).some(({ number }) => number.state === 'number')) break;
    rows.push(line);
  }
  const contents = contentsUnder(rows, [], coveredBy(grid, cells));
  const columns = cells.flatMap(({ cell, recognised }, i) => {
    const under = contents[i];
    return under ? [{ cell, recognised, contents: under }] : [];
  });
  const names = fundsNamedByContents(columns);
  const told = cells.map((one, i) => ({ ...one, recognised: names[i] ?? null }));
  const holdsFigures = (i: number): boolean => (contents[i]?.share(isFigure) ?? 0) > 0.5;
  const unnamed = told.flatMap(({ cell, recognised }, i) =>
    !recognised && (i > first || holdsFigures(i)) ? [cell] : [],
  );
  return { cells: told, unnamed };
}

/** "预算数:" | 260: the figure stands beside its name, not under it. */
function isBesideFigure(cells: readonly HeaderCell<FundsRole>[]): boolean {
  return cells.some(({ recognised }, i) => {
    const next = cells[i + 1];
    return recognised !== null && next !== undefined && next.cell.number.state === 'number';
  });
}

/**
 * Which budget "预算数" means: the adjusted one, unless another column says that it is that, or what this one was changed by;
 * of two such columns the first is the initial one.
 */
function withBudgetsTold(cells: readonly HeaderCell<FundsTerm>[]): readonly HeaderCell<FundsRole>[] {
  const named = cells.flatMap(({ recognised }) => recognised?.role ?? []);
  const hasInitial = named.includes('initialBudget');
  const isChanged = named.includes('adjustedBudget') || (named.includes('budgetChange') && !hasInitial);
  const isLone = hasInitial || named.filter((role) => role === 'budget').length === 1;
  let budgets = 0;
  return cells.map(({ cell, recognised, year }) => {
    if (recognised?.role !== 'budget')
      return { cell, recognised: recognised as Recognised<FundsRole> | null, year };
    budgets += 1;
    const isInitial = isChanged || (!isLone && budgets === 1);
    const role = isInitial ? 'initialBudget' : 'adjustedBudget';
    return { cell, recognised: { ...recognised, role }, year };
  });
}

/** The cells of a header row; where the row below finishes split names ("实际完成" over "值"), joined with it. */
function headerCells<Role>(
  grid: Grid,
  row: number,
  lookUp: LookUp<Role>,
): { readonly cells: readonly HeaderCell<Role>[]; readonly lastRow: number } {
  const upper = grid.cellsIn(row);
  const cells = upper.map((cell) => named(cell, lookUp));
  const beginsHeader = cells.some(({ recognised }) => recognised?.exact === true);
  const joined = beginsHeader ? joinSplitNames(grid, upper, grid.cellsIn(row + 1), lookUp) : null;
  return joined ? { cells: joined, lastRow: row + 1 } : { cells, lastRow: row };
}

function named<Role>(cell: GridCell, lookUp: LookUp<Role>): HeaderCell<Role> {
  const { label, year } = withoutYear(cell.label);
  return { cell, recognised: lookUp(label), year };
}

/** "2022年指标值" is an 指标值 of 2022. */
function withoutYear(label: string): { readonly label: string; readonly year: number | null } {
  const [whole, year] = /^(20\d{2})年?度?/u.exec(label) ?? [];
  if (whole === undefined) return { label, year: null };
  return { label: label.slice(whole.length), year: Number(year) };
}

/** Of the cells of a second header row so many are names that everybody knows: the first row under a header has none. */
const fewestKnown = 0.6;

function joinSplitNames<Role>(
  grid: Grid,
  upper: readonly GridCell[],
  lower: readonly GridCell[],
  lookUp: LookUp<Role>,
): readonly HeaderCell<Role>[] | null {
  if (lower.length === 0 || !lower.every((cell) => isShort(cell) && cell.number.state === 'unreadable'))
    return null;
  const completed = lower.map((cell) => completedBy(overIt(grid, upper, cell), cell, lookUp));
  const known = completed.filter(({ recognised }) => recognised?.exact === true).length;
  if (known < Math.max(1, lower.length * fewestKnown)) return null;
  const below = new Map(completed.map((one) => [one.cell.column, one]));
  const kept = upper.filter((cell) => !below.has(cell.column)).map((cell) => named(cell, lookUp));
  return [...kept, ...completed].sort((a, b) => a.cell.column - b.cell.column);
}

/** The cell of the upper row that a cell of the lower one stands under: above it, or merged over it. */
function overIt(grid: Grid, upper: readonly GridCell[], { column }: GridCell): GridCell | undefined {
  const over = upper.findLast((cell) => cell.column <= column);
  if (!over || over.column === column) return over;
  const next = upper.find((cell) => cell.column > column)?.column;
  const isMerged = grid.lastColumn(over.row, over.column) >= column;
  return isMerged || next !== undefined ? over : undefined;
}

/** "实际完成" over "值" is one name; "年度指标" over "指标值" names no column itself; "上年" over "完成值" is another year's. */
function completedBy<Role>(
  over: GridCell | undefined,
  cell: GridCell,
  lookUp: LookUp<Role>,
): HeaderCell<Role> {
  const own = named(cell, lookUp);
  if (!over) return own;
  const label = labelOf({ squeezed: over.words.squeezed + cell.words.squeezed });
  const joined = withoutYear(label);
  const recognised = lookUp(joined.label);
  const isWhole = recognised?.exact === true && over.column === cell.column;
  const isOfOthers =
    own.recognised !== null && (isOtherColumn(joined.label) || isScoredByOthers(joined.label));
  return {
    cell,
    recognised: isWhole || isOfOthers ? recognised : own.recognised,
    year: own.year ?? joined.year,
  };
}

function isShort(cell: GridCell): boolean {
  if (typeof cell.content !== 'string') return false;
  const { length } = cell.text;
  return length <= longestHeader || (length <= longestWithTags && cell.label.length <= longestHeader + 4);
}

function distinct<Role>(cells: readonly HeaderCell<Role>[]): readonly Role[] {
  return [...new Set(cells.flatMap((cell) => (cell.recognised ? [cell.recognised.role] : [])))];
}

/** Where every level has its weights beside it (一级指标 | 分值 | 二级指标 | 分值), those after the last name are the indicators'. */
function withOwnWeights(cells: readonly HeaderCell<IndicatorRole>[]): readonly HeaderCell<IndicatorRole>[] {
  const isName = ({ recognised }: HeaderCell<IndicatorRole>): boolean =>
    /^(?:level\d|name)$/u.test(recognised?.role ?? '');
  const lastName = cells.map(isName).lastIndexOf(true);
  const isWeight = ({ recognised }: HeaderCell<IndicatorRole>): boolean => recognised?.role === 'weight';
  if (!cells.slice(lastName + 1).some(isWeight)) return cells;
  return cells.map((one, i) => (isWeight(one) && i < lastName ? { ...one, recognised: null } : one));
}

/** Where columns of several years stand side by side, those of the form's own are its: the last year's, where it names none. */
function ofOneYear<Role>(
  cells: readonly HeaderCell<Role>[],
  yearOfForm: () => number | null,
): readonly HeaderCell<Role>[] {
  const years = new Set(cells.flatMap(({ year }) => year ?? []));
  if (years.size < 2) return cells;
  const stated = yearOfForm();
  const own = stated !== null && years.has(stated) ? stated : Math.max(...years);
  return cells.map((one) => (one.year === null || one.year === own ? one : { ...one, recognised: null }));
}

/** So far above a header its form says its year. */
const rowsToTitle = 40;

function yearAbove(grid: Grid, row: number): number | null {
  for (let above = row - 1; above >= Math.max(1, row - rowsToTitle); above -= 1) {
    for (const { words } of grid.cellsIn(above)) {
      const year = /^\(?(20\d{2})年度?\)?$|^(20\d{2})年度?.{0,30}表(?:\(.*\))?$/u.exec(words.squeezed);
      if (year) return Number(year[1] ?? year[2]);
    }
  }
  return null;
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

/** Where two headers name one role, the one that is written in the vocabulary has it; the other is unnamed. */
function onePerRole<Role>(cells: readonly HeaderCell<Role>[]): readonly HeaderCell<Role>[] {
  const holder = new Map<Role, HeaderCell<Role>>();
  for (const cell of cells) {
    if (!cell.recognised) continue;
    const held = holder.get(cell.recognised.role);
    if (!held || (cell.recognised.exact && held.recognised?.exact !== true))
      holder.set(cell.recognised.role, cell);
  }
  return cells.map((cell) =>
    cell.recognised && holder.get(cell.recognised.role) !== cell ? { ...cell, recognised: null } : cell,
  );
}

function labelsOf<Role>(cells: readonly HeaderCell<Role>[]): ReadonlyMap<Role, GridCell> {
  return new Map(
    cells.flatMap((cell) => (cell.recognised ? [[cell.recognised.role, cell.cell] as const] : [])),
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
): readonly HeaderCell<IndicatorRole>[] {
  if (cells.every(({ recognised }) => recognised?.exact === true)) return cells;
  const { rows, totalRow } = tableUnder(grid, lastRow, lookUp);
  const contents = contentsUnder(rows, totalRow, coveredBy(grid, cells));
  const columns = cells.flatMap(({ cell, recognised }, i) => {
    const under = contents[i];
    return under ? [{ cell, recognised, contents: under }] : [];
  });
  const names = namedByContents(columns);
  return cells.map((one, i) => ({ ...one, recognised: names[i] ?? null }));
}

/** The columns that each header cell covers: its merge, or those up to the next. */
function coveredBy<Role>(grid: Grid, cells: readonly HeaderCell<Role>[]): readonly Span[] {
  return cells.map(({ cell }, i) => {
    const next = cells[i + 1]?.cell.column;
    return { from: cell.column, to: Math.max(grid.lastColumn(cell.row, cell.column), (next ?? 0) - 1) };
  });
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
    if (cells.length > 1) rows.push(cells);
  }
  return { rows, totalRow: [] };
}

const mostHeaderCells = 20;

/** Each header covers its merge, or the blank header cells to its right. */
function spans<Role>(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell<Role>[],
): Slot<Role | OtherColumns>[] {
  const slots: Slot<Role | OtherColumns>[] = [];
  for (const [i, { cell, recognised }] of cells.entries()) {
    const next = cells[i + 1]?.cell.column;
    const merged = grid.lastColumn(cell.row, cell.column);
    const to = next === undefined ? merged : Math.max(merged, next - 1);
    const last = slots.at(-1);
    if (recognised) slots.push({ role: recognised.role, from: cell.column, to, takesMany: false });
    // Columns side by side that nobody could name are one stretch of other content, however many they are.
    else if (last?.role === 'unnamed') slots[slots.length - 1] = { ...last, to };
    else slots.push({ role: 'unnamed', from: cell.column, to, takesMany: true });
  }
  return slots;
}

/** What stands right of the last header belongs to no column: a remark, or a value that a dropped cell pushed out. */
function besideTable(slots: readonly Slot<unknown>[]): Slot<'beside'> {
  return { role: 'beside', from: (slots.at(-1)?.to ?? 0) + 1, to: Number.POSITIVE_INFINITY, takesMany: true };
}

/** Everything left of the first figure is label, whatever stands over it ("项目资金（万元）"). */
function fundsSlots(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell<FundsRole>[],
  unnamed: readonly GridCell[],
): readonly Slot<FundsSlotRole>[] {
  const begins = cells.find(({ cell, recognised }) => recognised !== null || unnamed.includes(cell));
  const slots = spans(grid, row, cells.slice(begins ? cells.indexOf(begins) : 0));
  const first = slots[0]?.from ?? 1;
  const label: Slot<FundsSlotRole> = { role: 'label', from: 1, to: first - 1, takesMany: true };
  return [...(first > 1 ? [label] : []), ...slots, besideTable(slots)];
}

function indicatorSlots(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell<IndicatorRole>[],
): readonly Slot<IndicatorSlotRole>[] {
  const slots = withBothLevels(spans(grid, row, cells));
  const hasNames = slots.some((slot) => slot.role === 'name' || /^level\d$/u.test(slot.role));
  const levels = slots.filter((slot) => /^level\d$/u.test(slot.role));
  const isNamed = slots.some((slot) => slot.role === 'name' || slot.role === 'level3');
  const expanded = slots.flatMap((slot): Slot<IndicatorSlotRole>[] => {
    if (slot.role === 'block') {
      // "绩效指标" right of the levels holds the names; left of them it spans the whole table.
      if (!isNamed && levels.length > 0 && levels.every((level) => level.to < slot.from))
        return [{ ...slot, role: 'name' }];
      return hasNames ? [{ ...slot, role: 'block', takesMany: true }] : unlabelledNames(slot);
    }
    if (slot.role !== 'level3') return [{ ...slot, role: slot.role }];
    if (slots.some((other) => other.role === 'name')) return [{ ...slot, role: 'unnamed', takesMany: true }];
    return [
      { ...slot, role: 'ordinal' },
      { ...slot, role: 'name' },
    ];
  });
  const first = expanded[0]?.from ?? 1;
  const beside = besideTable(expanded);
  if (first === 1) return [...expanded, beside];
  const left: Slot<IndicatorSlotRole> = { role: 'block', from: 1, to: first - 1, takesMany: true };
  return [...(hasNames ? [left] : unlabelledNames(left)), ...expanded, beside];
}

/** "指标分类" over two columns: the first level and the second. */
function withBothLevels(
  slots: readonly Slot<IndicatorRole | OtherColumns>[],
): readonly Slot<IndicatorRole | OtherColumns>[] {
  if (slots.some((slot) => slot.role === 'level2')) return slots;
  return slots.flatMap((slot) =>
    slot.role === 'level1' && slot.to === slot.from + 1
      ? [
          { ...slot, to: slot.from },
          { ...slot, role: 'level2' as const, from: slot.to },
        ]
      : [slot],
  );
}

/** One header over all name columns (绩效指标 across A:C): the last is the name, those before it are the levels. */
function unlabelledNames(over: Slot<unknown>): Slot<IndicatorSlotRole>[] {
  const columns = Array.from({ length: over.to - over.from + 1 }, (_, i) => over.from + i).slice(-3);
  const roles = (['level1', 'level2', 'name'] as const).slice(3 - columns.length);
  return columns.map((column, i) => ({
    role: roles[i] ?? 'name',
    from: column,
    to: column,
    takesMany: false,
  }));
}
