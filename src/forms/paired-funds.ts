import type { Grid, GridCell } from '../sheets';
import { amountOf, entryOf, figureOf, isSpoiltFigure } from './figure';
import { fundsRoleOf } from './column-meaning';
import type { Figure, Form, Funds, FundsLine } from './form';
import { type FundsTable, fundsOf } from './funds';
import { isWholeOfFunds } from './funds-names';
import { moneyUnit } from './money-unit';
import { type ColumnNaming, type TableNaming, namingsFor, pointsAtHeader } from './naming';
import { type Pair, isNumber, pairsIn } from './paired-words';
import { inPercent } from './stated-rate';
import { type FundsRole, basicLabel, fundsRole } from './vocabulary';

/** Funds beside their names, and what was said of these names. */
export interface PairedFunds extends FundsTable, Pick<Form, 'named' | 'misnamed'> {}

/**
 * Reads a funds block without a header row, as forms up to 2019 have it: "预算数:" | 260 | "执行数:" | 270, and under it
 * "其中-财政拨款:" | 200 | "其中-财政拨款:" | 200. The pairs may go on in the rows below (Shanghai), the rate may stand without a name of its
 * own under "预算执行进度" (Hebei), and a cell may say all of it in a sentence. Null where none of the rows has both.
 */
export function readPairedFunds(
  grid: Grid,
  rows: readonly number[],
  columns: readonly ColumnNaming[],
): PairedFunds | null {
  const to = rows.at(-1) ?? 0;
  const asked = new NamesAsked(namingsFor(columns, grid.sheet.name, fundsRoleOf));
  for (const row of rows) {
    const main = mainLine(grid, row, asked);
    if (!main) continue;
    const lines = [main.line];
    for (let below = main.lastRow + 1; below <= to; below += 1) {
      const part = partLine(grid, below, main);
      if (!part) break;
      lines.push(part);
    }
    const lastRow = Math.max(main.lastRow, lines.at(-1)?.row ?? row);
    const funds = fundsOf(lines, main.unit, grid.cellsIn(row).slice(0, 1));
    return { funds, shifts: [], lastRow, named: asked.followed(), misnamed: [] };
  }
  return null;
}

/** What a name says, after the user first: a name is pointed at by its words or by its cell, since letters are those of no name here. */
class NamesAsked {
  readonly #namings: readonly TableNaming<FundsRole>[];
  readonly #followed = new Map<TableNaming<FundsRole>, GridCell>();

  constructor(namings: readonly TableNaming<FundsRole>[]) {
    this.#namings = namings.filter(pointsAtHeader);
  }

  roleOf(cell: GridCell): FundsRole | undefined {
    const naming = this.#namings.find(
      ({ header, row, column }) =>
        (header === null || withoutColon(header) === withoutColon(cell.words.squeezed)) &&
        (row === null || (row === cell.row && column === cell.column)),
    );
    if (naming) {
      this.#followed.set(naming, cell);
      return naming.role ?? undefined;
    }
    if (isWholeOfFunds(cell.label)) return 'adjustedBudget';
    const role = otherYear.test(cell.label) ? undefined : fundsRole(cell.label)?.role;
    return role === 'budget' ? 'adjustedBudget' : role;
  }

  followed(): Form['named'] {
    return [...this.#followed].map(([{ naming }, cell]) => ({ naming, cell: entryOf(cell, cell) }));
  }
}

function withoutColon(words: string): string {
  return words.replace(/:$/u, '');
}

/** The line that names its figures, and the columns of the two amounts. */
interface MainLine {
  readonly line: FundsLine;
  readonly unit: Funds['unit'];
  readonly budget: Pair;
  readonly executed: Pair;
  readonly lastRow: number;
}

function mainLine(grid: Grid, row: number, asked: NamesAsked): MainLine | null {
  const pairs = rolesIn(grid, row, asked);
  if (pairs.size === 0) return null;
  let lastRow = row;
  while (lastRow < row + mostRows && !(pairs.has('adjustedBudget') && pairs.has('executed'))) {
    const below = rolesIn(grid, lastRow + 1, asked);
    if (below.size === 0) break;
    for (const [role, pair] of below) if (!pairs.has(role)) pairs.set(role, pair);
    lastRow += 1;
  }
  for (
    let more = pointsIn(grid, lastRow + 1, asked);
    more.size > 0;
    more = pointsIn(grid, lastRow + 1, asked)
  ) {
    for (const [role, pair] of more) if (!pairs.has(role)) pairs.set(role, pair);
    lastRow += 1;
  }
  const [adjusted, initial] = [pairs.get('adjustedBudget'), pairs.get('initialBudget')];
  const [budget, executed] = [adjusted ?? initial, pairs.get('executed')];
  if (!budget || !executed) return null;
  const unit = moneyUnit(grid, row, lastRow);
  const figure = (role: FundsRole): Figure | null => {
    const pair = pairs.get(role);
    return pair ? figureOf(pair.value, pair.value) : null;
  };
  const amount = ({ value }: Pair): Figure => amountOf(value, value, unit);
  const first = grid.cellsIn(row)[0] ?? budget.label;
  const [adjustedBudget, spent] = [adjusted ? amount(adjusted) : null, amount(executed)];
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
      adjustedBudget ?? amount(budget),
    ),
    weight: figure('weight'),
    score: figure('score'),
    reason: null,
  };
  return { line, unit, budget, executed, lastRow };
}

/** What the rate came to and its points, in a row of their own under the amounts; "自评得分" is the form's. */
function pointsIn(grid: Grid, row: number, asked: NamesAsked): ReadonlyMap<FundsRole, Pair> {
  const pairs = rolesIn(grid, row, asked);
  const areOfRate = [...pairs].every(
    ([role, { label }]) => ofRate.has(role) && basicLabel(label.label) === null,
  );
  return areOfRate ? pairs : new Map();
}

const ofRate: ReadonlySet<FundsRole> = new Set<FundsRole>(['executionRate', 'weight', 'score']);

/** So many rows below its first may hold the other figures of a form. */
const mostRows = 3;

/** "上年预算数" is none of this year's figures. */
const otherYear = /^(?:上一?年|去年|往年|下一?年)/u;

/** The figures that a row names, each beside its name, or, where it has none beside it, below it. */
function rolesIn(grid: Grid, row: number, asked: NamesAsked): Map<FundsRole, Pair> {
  const pairs = new Map<FundsRole, Pair>();
  for (const pair of [...pairsIn(grid, row), ...underNames(grid, row)]) {
    const own = asked.roleOf(pair.label);
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
