import type { Grid, GridCell } from '../sheets';
import { amountOf, entryOf, figureOf, isSpoiltFigure } from './figure';
import type { Figure, Funds, FundsLine } from './form';
import { type FundsTable, fundsOf, kindOf } from './funds';
import { moneyUnit } from './money-unit';
import { inPercent } from './stated-rate';
import { type FundsRole, fundsRole } from './vocabulary';

/** A figure's name at the left of its row. */
interface NamedRow {
  readonly row: number;
  readonly role: FundsRole;
  readonly label: GridCell;
}

const fewestRows = 3;
const amounts: ReadonlySet<FundsRole> = new Set<FundsRole>([
  'initialBudget',
  'adjustedBudget',
  'executed',
  'forecast',
]);

/**
 * Reads a funds block that was turned: a row for each figure (年初预算数, 全年预算数, 全年执行数, 执行率), a column for each line (年度资金总额,
 * 其中：财政拨款), named in the row above the figures. Null where no rows that follow each other are named so.
 */
export function readTransposedFunds(grid: Grid, rows: readonly number[]): FundsTable | null {
  const named = namedRows(grid, rows);
  const [first] = named;
  const roles = new Set(named.map(({ role }) => role));
  const isFunds = roles.has('executed') && (roles.has('adjustedBudget') || roles.has('initialBudget'));
  if (!first || named.length < fewestRows || !isFunds) return null;
  const above = rows[rows.indexOf(first.row) - 1];
  const titles =
    above === undefined ? [] : grid.cellsIn(above).filter(({ column }) => column > first.label.column);
  const lines: FundsLine[] = [];
  const lastRow = named.at(-1)?.row ?? first.row;
  const unit = moneyUnit(grid, above ?? first.row, lastRow);
  for (const title of titles) lines.push(lineOf(grid, title, { named, unit }, lines));
  const labels = grid.cellsIn(above ?? first.row).slice(0, 1);
  const funds = fundsOf(lines, unit, labels);
  return funds && { funds, shifts: [], lastRow };
}

/** The longest run of rows whose first name, at one column, is a figure's, each figure once. */
function namedRows(grid: Grid, rows: readonly number[]): readonly NamedRow[] {
  let best: readonly NamedRow[] = [];
  let run: NamedRow[] = [];
  for (const row of rows) {
    const next = namedRow(grid, row, run[0]?.label.column);
    if (next && run.every(({ role }) => role !== next.role)) run.push(next);
    else run = next ? [next] : [];
    if (run.length > best.length) best = [...run];
  }
  return best;
}

function namedRow(grid: Grid, row: number, column: number | undefined): NamedRow | null {
  const cells = grid.cellsIn(row);
  const label = cells.find((cell) =>
    column === undefined ? cell.number.state === 'unreadable' : cell.column === column,
  );
  const role = label && (fundsRole(label.label)?.role ?? null);
  if (!label || !role) return null;
  const values = cells.filter((cell) => cell.column > label.column);
  const areFigures =
    values.length > 0 && values.every((cell) => cell.number.state !== 'unreadable' || isSpoiltFigure(cell));
  return areFigures ? { row, role: role === 'budget' ? 'adjustedBudget' : role, label } : null;
}

function lineOf(
  grid: Grid,
  title: GridCell,
  { named, unit }: { readonly named: readonly NamedRow[]; readonly unit: Funds['unit'] },
  before: readonly FundsLine[],
): FundsLine {
  const figure = (role: FundsRole): Figure | null => {
    const own = named.find((one) => one.role === role);
    const place = own && { row: own.row, column: title.column };
    if (!place) return null;
    const cell = grid.cellAt(place.row, place.column) ?? grid.unshownAt(place.row, place.column);
    return amounts.has(role) ? amountOf(cell, place, unit) : figureOf(cell, place);
  };
  const [adjustedBudget, executed] = [figure('adjustedBudget'), figure('executed')];
  const rate = named.find(({ role }) => role === 'executionRate')?.label.text ?? '';
  return {
    row: title.row,
    label: entryOf(title, title),
    kind: kindOf([title], before),
    initialBudget: figure('initialBudget'),
    adjustedBudget,
    executed,
    forecast: figure('forecast'),
    executionRate: inPercent(
      figure('executionRate'),
      rate,
      executed,
      adjustedBudget ?? figure('initialBudget'),
    ),
    weight: figure('weight'),
    score: figure('score'),
    reason: null,
  };
}
