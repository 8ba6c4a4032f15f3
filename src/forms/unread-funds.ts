import type { Grid, GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry } from './form';
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
  if (line === undefined) return [];
  const headers =
    above === undefined ? [] : grid.cellsIn(above).filter(({ number }) => number.state === 'unreadable');
  const told = headers.length > 1 ? headers : grid.cellsIn(line).slice(0, 1);
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
