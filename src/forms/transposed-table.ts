import type { Grid, GridCell } from '../sheets';
import { isNameLike } from './contents';
import { indicatorRole } from './vocabulary';

/** A table of indicators that was turned: what a column's header says stands at the left of a row, and each indicator is a column. */
export interface TransposedTable {
  readonly from: number;
  readonly to: number;
  /** The column of the names. */
  readonly column: number;
}

const fewestRows = 4;
const fewestIndicators = 2;

/** The turned tables of a sheet, by their first rows. */
export function transposedOn(grid: Grid): ReadonlyMap<number, TransposedTable> {
  const found = new Map<number, TransposedTable>();
  let run: { readonly row: number; readonly label: GridCell }[] = [];
  const close = (): void => {
    const table = tableOf(grid, run);
    if (table) found.set(table.from, table);
    run = [];
  };
  for (const row of grid.rows) {
    const last = run.at(-1);
    const label = namedAt(grid, row, last?.label.column);
    if (last && (row !== last.row + 1 || !label || run.some((one) => one.label.label === label.label)))
      close();
    const own = label ?? namedAt(grid, row, undefined);
    if (own) run.push({ row, label: own });
  }
  close();
  return found;
}

/** The cell at the left of a row that names what an indicator has, where the row heads no columns itself. */
function namedAt(grid: Grid, row: number, column: number | undefined): GridCell | null {
  const cells = grid.cellsIn(row).slice(0, mostLooked);
  const named = cells.filter(({ label }) => {
    const name = indicatorRole(label);
    return name?.exact === true && name.role !== 'block';
  });
  const [first, second] = named;
  // Above a table of the usual kind all its names stand in one row.
  if (!first || second) return null;
  return column === undefined || first.column === column ? first : null;
}

const mostLooked = 40;

function tableOf(
  grid: Grid,
  run: readonly { readonly row: number; readonly label: GridCell }[],
): TransposedTable | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < fewestRows) return null;
  const roles = new Map(run.map(({ row, label }) => [indicatorRole(label.label)?.role, row]));
  const names = roles.get('level3') ?? roles.get('name');
  const isAnswered = roles.has('target') || roles.has('actual');
  if (names === undefined || !isAnswered) return null;
  const named = grid.cellsIn(names).filter((cell) => cell.column > first.label.column && isNameLike(cell));
  if (named.length < fewestIndicators) return null;
  return { from: first.row, to: last.row, column: first.label.column };
}
