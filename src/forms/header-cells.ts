import type { Grid, GridCell } from '../sheets';
import { labelOf } from '../values';
import type { Span } from './contents';
import { ofPeriod } from './period';
import {
  type Recognised,
  isLevelOneName,
  isLevelTwoName,
  isOfTerm,
  isOtherColumn,
  isScoredByOthers,
  longestHeader,
} from './vocabulary';

/** With tags, units and spaces around it, a header is longer than its label, yet no sentence. */
const longestWithTags = 120;

/** A cell of a header row and what its words name. */
export interface HeaderCell<Role> {
  readonly cell: GridCell;
  readonly recognised: Recognised<Role> | null;
  /** The year that it speaks of, where it names one: "2022年指标值", or "指标值" under "2022年". */
  readonly year: number | null;
  /** A user said what the column holds; where nothing is recognised, that it holds nothing of the table. */
  readonly isNamed?: true;
  /** It belongs to another table beside this one; `label` heads the names of this one's lines. */
  readonly stands?: 'aside' | 'label';
}

/** What a label names, if anything. */
export type LookUp<Role> = (label: string) => Recognised<Role> | null;

/** The cells of a header row; where the row below finishes split names ("实际完成" over "值"), joined with it. */
export function headerCells<Role>(
  grid: Grid,
  row: number,
  lookUp: LookUp<Role>,
): { readonly cells: readonly HeaderCell<Role>[]; readonly lastRow: number } {
  const upper = grid.cellsIn(row);
  const cells = upper.map((cell) => named(cell, lookUp));
  const beginsHeader = cells.some(({ recognised }) => recognised?.exact === true);
  const joined = beginsHeader ? joinSplitNames(grid, cells, grid.cellsIn(row + 1), lookUp) : null;
  if (!joined) return { cells, lastRow: row };
  // "绩效指标" over "年度指标" over "性质 | 数值 | 单位".
  const twice = joinSplitNames(grid, joined, grid.cellsIn(row + 2), lookUp);
  return twice ? { cells: twice, lastRow: row + 2 } : { cells: joined, lastRow: row + 1 };
}

function named<Role>(cell: GridCell, lookUp: LookUp<Role>): HeaderCell<Role> {
  const { label, year } = withoutYear(cell.label);
  return { cell, recognised: lookUp(label), year };
}

/** "2022年指标值" is an 指标值 of 2022. */
function withoutYear(label: string): { readonly label: string; readonly year: number | null } {
  if (!label.startsWith('20')) return { label, year: null };
  const [whole, year] = /^(20\d{2})年?度?/u.exec(label) ?? [];
  if (whole === undefined) return { label, year: null };
  return { label: label.slice(whole.length), year: Number(year) };
}

/** Of the cells of a second header row so many are names that everybody knows: the first row under a header has none. */
const fewestKnown = 0.6;

function joinSplitNames<Role>(
  grid: Grid,
  given: readonly HeaderCell<Role>[],
  lower: readonly GridCell[],
  lookUp: LookUp<Role>,
): readonly HeaderCell<Role>[] | null {
  const upper = given.map(({ cell }) => cell);
  // "自评得分" | 98.7 is a label with its value, and heads nothing below it.
  if (upper.some(isValue)) return null;
  if (lower.length === 0 || !lower.every((cell) => isShort(cell) && cell.number.state === 'unreadable'))
    return null;
  // "绩效指标 | 产出指标 | 数量指标 | …" begins the table, though merged cells were undone and 绩效指标 stands in every row.
  if (lower.some(({ label }) => isLevelOneName(label)) && lower.some(({ label }) => isLevelTwoName(label)))
    return null;
  const completed = lower.map((cell) => completedBy(overIt(grid, upper, cell), cell, lookUp));
  const known = completed.filter(({ cell, recognised }) => recognised !== null || isOtherColumn(cell.label));
  const isHeader = known.some(({ recognised }) => recognised?.exact === true);
  const isSplit = isHeader && known.length >= lower.length * fewestKnown;
  if (!isSplit && !isUnderWide(grid, upper, lower, lookUp)) return null;
  const below = new Map(completed.map((one) => [one.cell.column, one]));
  const kept = given.filter(({ cell }) => !below.has(cell.column));
  return [...kept, ...completed].sort((a, b) => a.cell.column - b.cell.column);
}

/** A number that is no year: a header has none. */
function isValue({ number, words: { squeezed } }: GridCell): boolean {
  return number.state === 'number' && !/^20\d{2}$/u.test(squeezed);
}

/** Names that part what a wide header heads as a whole, and nothing else: "经费保障 | 制度保障 | 原因说明" under "偏差原因分析". */
function isUnderWide<Role>(
  grid: Grid,
  upper: readonly GridCell[],
  lower: readonly GridCell[],
  lookUp: LookUp<Role>,
): boolean {
  return (
    lower.length >= 2 &&
    lower.every((cell) => {
      const over = overIt(grid, upper, cell);
      if (!over || upper[0] === over) return false;
      const next = upper.find(({ column }) => column > over.column)?.column ?? over.column + 1;
      const isWide = next > over.column + 1 || grid.lastColumn(over.row, over.column) > over.column;
      const role = lookUp(over.label)?.role;
      // 年度指标值 is parted into 符号, 值 and 单位, of which one at least is in everybody's words, or by years.
      const isParted =
        role === 'target' &&
        (lower.some(({ label }) => lookUp(label)?.exact === true) ||
          lower.some(({ label }) => withoutYear(label).label === '' || isOfTerm(label)));
      return isWide && (role === undefined || role === 'reason' || isParted);
    })
  );
}

/** The cell of the upper row that a cell of the lower one stands under: above it, or merged over it. */
function overIt(grid: Grid, upper: readonly GridCell[], { column }: GridCell): GridCell | undefined {
  const over = upper.filter((cell) => cell.column <= column).at(-1);
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
  // "数值" under "完成" is what was done.
  if (isValueOfActual(cell.label, recognised)) return { cell, recognised, year: joined.year };
  if (onlyName.test(cell.label) && level.test(over.label))
    return { cell, recognised: lookUp(over.label), year: null };
  // "项目总目标" under "目标值" is no year's.
  if (isOfTerm(cell.label) && over.label !== cell.label && lookUp(over.label)?.role === 'target')
    return { cell, recognised: null, year: null, stands: 'aside' };
  // "2023年度" under "目标值" is that year's.
  if (own.year !== null && withoutYear(cell.label).label === '')
    return { cell, recognised: asAlike(lookUp(over.label)), year: own.year };
  const isOfOthers =
    own.recognised !== null && (isOtherColumn(joined.label) || isScoredByOthers(joined.label));
  // "1-7月" over "完成值" makes it a part of the year's.
  const isOfPart = own.recognised !== null && ofPeriod(joined.label) !== null;
  return {
    cell,
    recognised: isWhole || isOfOthers || isOfPart ? recognised : own.recognised,
    year: own.year ?? joined.year,
  };
}

function isValueOfActual<Role>(label: string, recognised: Recognised<Role> | null): boolean {
  return /^数?值$/u.test(label) && recognised?.role === 'actual';
}

/** What a cell is by another's name is not written in it. */
function asAlike<Role>(recognised: Recognised<Role> | null): Recognised<Role> | null {
  return recognised && { ...recognised, exact: false };
}

/** "名称" and "权重" part 一级指标: the names are the level's. */
const onlyName = /^(?:指标)?(?:名称|内容)$/u;
const level = /^[一二三]级指标$/u;

/** A name is short; with tags, units and spaces around it, a header is longer than its label, yet no sentence. */
export function isShort(cell: GridCell): boolean {
  if (typeof cell.content !== 'string') return false;
  const { length } = cell.text;
  return length <= longestHeader || (length <= longestWithTags && cell.label.length <= longestHeader + 4);
}

/** The roles that any of the cells names. */
export function distinct<Role>(cells: readonly HeaderCell<Role>[]): readonly Role[] {
  return [...new Set(cells.flatMap((cell) => (cell.recognised ? [cell.recognised.role] : [])))];
}

/** Where columns of several years stand side by side, those of the form's own are its: the last year's, where it names none. */
export function ofOneYear<Role>(
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

/** The year that the lines above a header say their form is for. */
export function yearAbove(grid: Grid, row: number): number | null {
  for (let above = row - 1; above >= Math.max(1, row - rowsToTitle); above -= 1) {
    for (const { words } of grid.cellsIn(above)) {
      const year = /^\(?(20\d{2})年度?\)?$|^(20\d{2})年度?.{0,30}表(?:\(.*\))?$/u.exec(words.squeezed);
      if (year) return Number(year[1] ?? year[2]);
    }
  }
  return null;
}

/** Where two headers name one role, the one that is written in the vocabulary has it; the other is unnamed. */
export function onePerRole<Role>(cells: readonly HeaderCell<Role>[]): readonly HeaderCell<Role>[] {
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

/** Everybody knows what stands under these, and no rule asks for it. */
const ofOrdinals = /^(?:序号|编号|行次)$/u;

/** Neither words nor contents name the column, and no user said that it is none of the table. */
export function isUnnamed<Role>({ cell, recognised, isNamed, stands }: HeaderCell<Role>): boolean {
  return recognised === null && isNamed !== true && stands === undefined && !ofOrdinals.test(cell.label);
}

/** The cells whose columns were known by what stands in them. */
export function byContents<Role>(cells: readonly HeaderCell<Role>[]): readonly GridCell[] {
  return cells.flatMap(({ cell, recognised }) => (recognised?.byContents ? [cell] : []));
}

/** The header cell of each role. */
export function labelsOf<Role>(cells: readonly HeaderCell<Role>[]): ReadonlyMap<Role, GridCell> {
  return new Map(
    cells.flatMap((cell) => (cell.recognised ? [[cell.recognised.role, cell.cell] as const] : [])),
  );
}

/** The columns that each header cell covers: its merge, or those up to the next. */
export function coveredBy<Role>(grid: Grid, cells: readonly HeaderCell<Role>[]): readonly Span[] {
  return cells.map(({ cell }, i) => {
    const next = cells[i + 1]?.cell.column;
    return { from: cell.column, to: Math.max(grid.lastColumn(cell.row, cell.column), (next ?? 0) - 1) };
  });
}
