import type { Grid, GridCell } from '../sheets';
import { amountOf, entryOf, figureOf, isSpoiltFigure } from './figure';
import type { Figure, Funds, FundsLine } from './form';
import { type FundsTable, fundsOf } from './funds';
import { moneyUnit } from './money-unit';
import { inPercent } from './stated-rate';
import { type FundsRole, fundsRole } from './vocabulary';

/** A label and the number to the right of it: "预算数:" | 260. */
interface Pair {
  readonly label: GridCell;
  readonly value: GridCell;
}

/**
 * Reads a funds block without a header row, as forms up to 2019 have it: "预算数:" | 260 | "执行数:" | 270, and under it
 * "其中-财政拨款:" | 200 | "其中-财政拨款:" | 200. The pairs may go on in the rows below (Shanghai), and the rate may stand without a name of its
 * own under "预算执行进度" (Hebei). Null where none of the rows has both.
 */
export function readPairedFunds(grid: Grid, rows: readonly number[]): FundsTable | null {
  const to = rows.at(-1) ?? 0;
  for (const row of rows) {
    const main = mainLine(grid, row);
    if (!main) continue;
    const lines = [main.line];
    for (let below = main.lastRow + 1; below <= to; below += 1) {
      const part = partLine(grid, below, main);
      if (!part) break;
      lines.push(part);
    }
    const lastRow = Math.max(main.lastRow, lines.at(-1)?.row ?? row);
    const funds = fundsOf(lines, main.unit, grid.cellsIn(row).slice(0, 1));
    return { funds, shifts: [], lastRow };
  }
  return null;
}

/** The line that names its figures, and the columns of the two amounts. */
interface MainLine {
  readonly line: FundsLine;
  readonly unit: Funds['unit'];
  readonly budget: Pair;
  readonly executed: Pair;
  readonly lastRow: number;
}

function mainLine(grid: Grid, row: number): MainLine | null {
  const pairs = rolesIn(grid, row);
  if (pairs.size === 0) return null;
  let lastRow = row;
  while (lastRow < row + mostRows && !(pairs.has('adjustedBudget') && pairs.has('executed'))) {
    const below = rolesIn(grid, lastRow + 1);
    if (below.size === 0) return null;
    for (const [role, pair] of below) if (!pairs.has(role)) pairs.set(role, pair);
    lastRow += 1;
  }
  const [budget, executed] = [pairs.get('adjustedBudget'), pairs.get('executed')];
  if (!budget || !executed) return null;
  const unit = moneyUnit(grid, row, lastRow);
  const figure = (role: FundsRole): Figure | null => {
    const pair = pairs.get(role);
    return pair ? figureOf(pair.value, pair.value) : null;
  };
  const amount = ({ value }: Pair): Figure => amountOf(value, value, unit);
  const initial = pairs.get('initialBudget');
  const first = grid.cellsIn(row)[0] ?? budget.label;
  const [adjustedBudget, spent] = [amount(budget), amount(executed)];
  const line: FundsLine = {
    row,
    label: entryOf(first, first),
    kind: 'total',
    initialBudget: initial ? amount(initial) : null,
    adjustedBudget,
    executed: spent,
    forecast: null,
    executionRate: inPercent(
      figure('executionRate'),
      pairs.get('executionRate')?.label.text ?? '',
      spent,
      adjustedBudget,
    ),
    weight: figure('weight'),
    score: figure('score'),
    reason: null,
  };
  return { line, unit, budget, executed, lastRow };
}

/** So many rows below its first may hold the other figures of a form. */
const mostRows = 3;

/** "上年预算数" is none of this year's figures. */
const otherYear = /^(?:上一?年|去年|往年|下一?年)/u;

/** The figures that a row names, each beside its name, or, where it has none beside it, below it. */
function rolesIn(grid: Grid, row: number): Map<FundsRole, Pair> {
  const pairs = new Map<FundsRole, Pair>();
  for (const pair of [...pairsIn(grid, row), ...underNames(grid, row)]) {
    const { label } = pair.label;
    const role = otherYear.test(label) ? undefined : fundsRole(label)?.role;
    const own = role === 'budget' ? 'adjustedBudget' : role;
    if (own && !pairs.has(own)) pairs.set(own, pair);
  }
  return pairs;
}

/** Numbers without a name to the left, under the name in the row above: 90.00% under "预算执行进度". */
function underNames(grid: Grid, row: number): readonly Pair[] {
  const cells = grid.cellsIn(row);
  return cells.flatMap((value, i): Pair[] => {
    const before = cells[i - 1];
    const label = grid.cellAt(row - 1, value.column);
    return isNumber(value) && before && isNumber(before) && label && !isNumber(label)
      ? [{ label, value }]
      : [];
  });
}

/** A line under the main one: its label left of each amount, or of the first alone. */
function partLine(grid: Grid, row: number, { unit, budget, executed }: MainLine): FundsLine | null {
  const label = grid.cellAt(row, budget.label.column);
  const amounts = [budget, executed].map(({ value }) => grid.cellAt(row, value.column));
  if (
    !label ||
    isNumber(label) ||
    !amounts.some((cell) => cell !== undefined && (isNumber(cell) || isSpoiltFigure(cell)))
  )
    return null;
  const [adjustedBudget, spent] = [budget, executed].map(({ value }, i) =>
    amountOf(amounts[i] ?? grid.unshownAt(row, value.column), { row, column: value.column }, unit),
  );
  return {
    row,
    label: entryOf(label, label),
    kind: 'part',
    initialBudget: null,
    adjustedBudget: adjustedBudget ?? null,
    executed: spent ?? null,
    forecast: null,
    executionRate: null,
    weight: null,
    score: null,
    reason: null,
  };
}

function pairsIn(grid: Grid, row: number): readonly Pair[] {
  const cells = grid.cellsIn(row);
  return cells.flatMap((label, i): Pair[] => {
    const value = cells[i + 1];
    return value && !isNumber(label) && (isNumber(value) || isSpoiltFigure(value)) ? [{ label, value }] : [];
  });
}

function isNumber(cell: GridCell): boolean {
  return cell.number.state === 'number';
}
