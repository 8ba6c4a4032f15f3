import type { Grid, GridCell } from '../sheets';
import { isNameLike } from './contents';
import { indicatorRole, isLevelOneName, isLevelTwoName, isTotalLabel } from './vocabulary';

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
    // A row in the middle whose name nobody knows may still be one of the table's.
    if (last && !label && isLikeRowOf(grid, row, last)) continue;
    if (
      last &&
      (row > last.row + 1 + mostUnknown || !label || run.some((one) => one.label.label === label.label))
    )
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
  const { column } = first.label;
  let [from, to] = [first.row, last.row];
  while (isOfLevels(grid, from - 1, column)) from -= 1;
  while (isLikeRowOf(grid, to + 1, { row: to, label: last.label })) to += 1;
  return { from, to, column };
}

/** So many rows side by side may have names that nobody knows. */
const mostUnknown = 2;

/** A row with words at the left, in the column of the names, and with values right of them that go as far as the table's. */
function isLikeRowOf(
  grid: Grid,
  row: number,
  { row: last, label }: { readonly row: number; readonly label: GridCell },
): boolean {
  if (row > last + mostUnknown) return false;
  const cells = grid.cellsIn(row);
  const own = cells.find(({ column }) => column >= label.column);
  if (own?.column !== label.column || own.number.state === 'number' || own.text.length > longestName)
    return false;
  const width = grid.cellsIn(last).length;
  return (
    !isTotalLabel(own.label) &&
    cells.length >= Math.max(fewestIndicators + 1, width - 1) &&
    cells.length <= width + 1
  );
}

const longestName = 12;

/** A row of levels: 产出指标 | 效益指标. */
function isOfLevels(grid: Grid, row: number, column: number): boolean {
  const named = grid
    .cellsIn(row)
    .filter((cell) => cell.column > column && (isLevelOneName(cell.label) || isLevelTwoName(cell.label)));
  return named.length >= fewestIndicators;
}
