import type { Grid, GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry } from './form';
import { clausesOf, pairsIn, pairsWithin } from './paired-words';
import { fundsRole } from './vocabulary';

const fundsLine = /资金总额|总金额|预算总额|财政拨款|财政资金|资金合计/u;

/** A line of funds with its amounts, under headers that nobody could read: it is told, and never passed over. */
export function unreadFunds(grid: Grid, rows: readonly number[]): readonly Entry[] {
  const at = rows.findIndex((row) => {
    const cells = grid.cellsIn(row);
    const amounts = cells.filter(({ number }) => number.state === 'number');
    if (amounts.every((amount) => isBesideLabel(cells, amount))) return false;
    const [first] = cells;
    const isLine = cells.some(({ label }) => fundsLine.test(label) || /^合计$/u.test(label));
    return (
      amounts.length >= 2 && (isLine || (first?.number.state === 'unreadable' && isUnderSpending(grid, row)))
    );
  });
  const [line, above] = [rows[at], rows[at - 1]];
  if (line === undefined) return rows.flatMap((row) => unreadPairs(grid, row)).slice(0, mostPairs);
  const headers =
    above === undefined ? [] : grid.cellsIn(above).filter(({ number }) => number.state === 'unreadable');
  const told = headers.length > 1 ? headers : grid.cellsIn(line).slice(0, 1);
  return told.map((cell) => entryOf(cell, cell));
}

const mostPairs = 4;
const ofFunds: ReadonlySet<string> = new Set([
  'budget',
  'initialBudget',
  'adjustedBudget',
  'executed',
  'executionRate',
]);

/** Names beside their numbers, or in a sentence, of which some are of funds: those that nobody knows, else the first. */
function unreadPairs(grid: Grid, row: number): readonly Entry[] {
  const cells = grid.cellsIn(row);
  const pairs = [
    ...pairsIn(grid, row),
    ...cells.flatMap((cell) => (pairsWithin(cell) ? [] : clausesOf(cell).flatMap(({ pair }) => pair ?? []))),
  ];
  const roles = new Set(
    pairs.flatMap(({ label }) => fundsRole(label.label)?.role ?? []).filter((role) => ofFunds.has(role)),
  );
  if (roles.size < 2) return [];
  const unknown = pairs.filter(
    ({ label, value }) => !fundsRole(label.label) && value.column !== label.column,
  );
  const told = unknown.length > 0 ? unknown.map(({ label }) => label) : cells.slice(0, 1);
  return told.map((cell) => entryOf(cell, cell));
}

/** The row above names what was spent, or its rate. */
function isUnderSpending(grid: Grid, row: number): boolean {
  const names = grid
    .cellsIn(row - 1)
    .flatMap(({ label, number }) => (number.state === 'number' ? [] : (fundsRole(label) ?? [])));
  return names.some(({ role }) => role === 'executed' || role === 'executionRate');
}

/** "中期资金总额" | 600 | "年度资金总额" | 200: each amount has its own name to the left, and no column. */
function isBesideLabel(cells: readonly GridCell[], amount: GridCell): boolean {
  const before = cells[cells.indexOf(amount) - 1];
  return before !== undefined && fundsLine.test(before.label);
}
