import { type Grid, type GridCell, gridOf } from '../sheets';
import { fundsRoleOf } from './column-meaning';
import { isSpoiltFigure } from './figure';
import type { Form, Funds, FundsColumn, FundsLine } from './form';
import { type FundsTable, readFunds } from './funds';
import { fundsHeader } from './funds-header';
import { isFundsName } from './funds-names';
import { moneyUnit } from './money-unit';
import { type ColumnNaming, namingsFor } from './naming';
import { namingsIn } from './namings-told';
import { type Slice, entryBack, namingsBack, orNull, turned, turnedNamings } from './turned';
import { fundsRole } from './vocabulary';

/** A turned block of funds, and what was said of its names. */
export interface TurnedFunds extends FundsTable, Pick<Form, 'named' | 'misnamed'> {}

/** A row of the block: what stands at its left, and whether everybody knows it. */
interface Row {
  readonly row: number;
  readonly label: GridCell;
  readonly isKnown: boolean;
}

/**
 * Reads a funds block that was turned: a row for each figure (年初预算数, 全年预算数, 全年执行数, 执行率), a column for each line (年度资金总额,
 * 其中：财政拨款), named in the row above the figures. It is turned back and read as any. Null where no rows that follow each other are
 * such.
 */
export function readTransposedFunds(
  grid: Grid,
  rows: readonly number[],
  columns: readonly ColumnNaming[],
): TurnedFunds | null {
  const slice = sliceOf(grid, rows);
  if (!slice) return null;
  const upright = gridOf(turned(grid, slice));
  const { namings, given } = turnedNamings(columns);
  const header = fundsHeader(
    upright,
    slice.column,
    fundsRole,
    namingsFor(namings, grid.sheet.name, fundsRoleOf),
  );
  if (!header) return null;
  const lines = upright.rows.filter((row) => row > header.lastRow);
  const { funds } = readFunds(upright, header, lines, moneyUnit(grid, slice.from, slice.to));
  return (
    funds && {
      funds: fundsBack(funds),
      shifts: [],
      lastRow: slice.to,
      ...namingsBack(namingsIn([header]), given),
    }
  );
}

const fewestKnown = 2;
/** Without a name of a line above them, so many rows of figures are needed. */
const fewestRows = 3;

/** The longest run of rows with figures right of their names, of which everybody knows most, and the row of the lines' names above it. */
function sliceOf(grid: Grid, rows: readonly number[]): Slice | null {
  let best: readonly Row[] = [];
  let run: Row[] = [];
  for (const row of rows) {
    const next = rowOf(grid, row, run[0]?.label.column);
    const isOfRun =
      next && run.every(({ label, row: last }) => label.label !== next.label.label && last < row);
    if (isOfRun) run.push(next);
    else run = next ? [next] : [];
    if (known(run) > known(best)) best = [...run];
  }
  const [first, last] = [best[0], best.at(-1)];
  const above = first && rows[rows.indexOf(first.row) - 1];
  if (!first || !last || above === undefined || known(best) < fewestKnown) return null;
  const titles = grid.cellsIn(above).filter(({ column }) => column > first.label.column);
  const isNamed = titles.some(({ label }) => isFundsName(label));
  if (titles.length === 0 || (best.length < fewestRows && !isNamed)) return null;
  return { from: above, to: last.row, column: first.label.column };
}

function known(run: readonly Row[]): number {
  return run.filter(({ isKnown }) => isKnown).length;
}

function rowOf(grid: Grid, row: number, column: number | undefined): Row | null {
  const cells = grid.cellsIn(row);
  const label = cells.find((cell) =>
    column === undefined ? cell.number.state === 'unreadable' : cell.column === column,
  );
  if (!label || label.number.state !== 'unreadable' || label.text.length > longestName) return null;
  const values = cells.filter((cell) => cell.column > label.column);
  const areFigures =
    values.length > 0 && values.every((cell) => cell.number.state !== 'unreadable' || isSpoiltFigure(cell));
  return areFigures ? { row, label, isKnown: fundsRole(label.label) !== null } : null;
}

const longestName = 20;

const figures = [
  'initialBudget',
  'adjustedBudget',
  'executed',
  'forecast',
  'executionRate',
  'weight',
  'score',
] as const;

function lineBack(line: FundsLine): FundsLine {
  const label = entryBack(line.label);
  const own = Object.fromEntries(figures.map((role) => [role, orNull(line[role])])) as Pick<
    FundsLine,
    (typeof figures)[number]
  >;
  return { ...line, ...own, row: label.cell.row, label, reason: orNull(line.reason) };
}

function fundsBack(funds: Funds): Funds {
  const lines = new Map(funds.lines.map((one) => [one, lineBack(one)]));
  const backOf = (one: FundsLine): FundsLine => lines.get(one) ?? one;
  const headers = Object.entries(funds.headers) as [FundsColumn, Funds['headers'][FundsColumn]][];
  return {
    ...funds,
    lines: [...lines.values()],
    groups: funds.groups.map((group) => ({
      ...group,
      total: backOf(group.total),
      parts: group.parts.map(backOf),
    })),
    main: backOf(funds.main),
    headers: Object.fromEntries(headers.flatMap(([role, cell]) => (cell ? [[role, entryBack(cell)]] : []))),
    byContents: funds.byContents.map(entryBack),
    unnamed: funds.unnamed.map(entryBack),
  };
}
