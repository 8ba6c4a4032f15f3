import type { Grid, GridCell, Sheet } from '../sheets';
import { basicLabel, fundsRole, indicatorRole } from './vocabulary';

/** Where two tables of a sheet stand beside each other: the first column of the right one, and the row of their headers. */
export interface Border {
  readonly row: number;
  readonly column: number;
  /** What stands on the right: a form of its own, or the funds of the one on the left. */
  readonly right: 'form' | 'funds';
}

/** So many names in everybody's words make a header. */
const fewestNames = 3;

/**
 * Where the sheet is cut in two, or null. Two forms stand side by side where one row says the names of an indicator table twice and each
 * half says whose it is; a form has its funds beside it where its header goes on, behind a free column, with what was budgeted and spent.
 */
export function borderOn(grid: Grid): Border | null {
  for (const row of grid.rows) {
    const cells = grid.cellsIn(row);
    if (cells.length < 2 * fewestNames || cells.some(({ number }) => number.state === 'number')) continue;
    const names = cells.filter(({ label }) => isColumnOfIndicators(label));
    if (names.length < fewestNames) continue;
    const column = twinOf(cells, names);
    if (column !== null && isOfTwoForms(grid, row, column)) return { row, column, right: 'form' };
    const ofFunds = fundsBeside(grid, row, cells, names);
    if (ofFunds !== null) return { row, column: ofFunds, right: 'funds' };
  }
  return null;
}

function isColumnOfIndicators(label: string): boolean {
  const name = indicatorRole(label);
  return name?.exact === true && name.role !== 'block';
}

/** The column in which a header begins to say the same once more. */
function twinOf(cells: readonly GridCell[], names: readonly GridCell[]): number | null {
  const said = new Set<string>();
  const again = cells.find(({ label }) => {
    if (label === '' || !said.has(label)) {
      said.add(label);
      return false;
    }
    return true;
  });
  if (!again) return null;
  const [left, right] = [
    names.filter(({ column }) => column < again.column),
    names.filter(({ column }) => column >= again.column),
  ];
  return left.length >= fewestNames && right.length >= fewestNames ? again.column : null;
}

const title = /(?:绩效|自评|评价).*表(?:\(.*\))?$/u;

/** Above each half stands a title or the name of a project. */
function isOfTwoForms(grid: Grid, header: number, column: number): boolean {
  const above = grid.rows
    .filter((row) => row < header)
    .slice(-rowsAbove)
    .flatMap((row) => grid.cellsIn(row));
  const owners = above.filter(
    ({ label, words }) =>
      basicLabel(label)?.role === 'projectName' ||
      (words.squeezed.length <= 60 && title.test(words.squeezed)),
  );
  return [true, false].every((isLeft) => owners.some((cell) => cell.column < column === isLeft));
}

const rowsAbove = 40;

function fundsBeside(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  names: readonly GridCell[],
): number | null {
  const isMoney = ({ label }: GridCell): boolean => moneyOf(label) !== null;
  const first = cells.find(
    (cell) => isMoney(cell) && cells.every((one) => one.column >= cell.column || !isMoney(one)),
  );
  if (!first) return null;
  const isFree = cells.every((one) => grid.lastColumn(row, one.column) !== first.column - 1);
  const left = names.filter(({ column }) => column < first.column);
  const kinds = new Set(
    cells.filter(({ column }) => column >= first.column).map(({ label }) => moneyOf(label)),
  );
  const isAnswered = left.some(({ label }) => /^(?:target|actual)$/u.test(indicatorRole(label)?.role ?? ''));
  return isFree && isAnswered && left.length >= fewestNames && kinds.has('budget') && kinds.has('executed')
    ? first.column
    : null;
}

function moneyOf(label: string): 'budget' | 'executed' | null {
  const role = fundsRole(label)?.role;
  if (role === 'executed') return 'executed';
  return role === 'budget' || role === 'initialBudget' || role === 'adjustedBudget' ? 'budget' : null;
}

/** The sheet without what stands left of a column, or right from it on. */
export function halfOf(sheet: Sheet, column: number, side: 'left' | 'right'): Sheet {
  const isIn = (place: { readonly column: number }): boolean => place.column < column === (side === 'left');
  return {
    ...sheet,
    cells: sheet.cells.filter(isIn),
    merges: sheet.merges.filter(({ from }) => isIn(from)),
  };
}
