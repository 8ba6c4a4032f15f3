import type { Grid, GridCell, Position, Sheet } from '../sheets';
import { basicLabel, fundsRole, indicatorRole, isTotalLabel } from './vocabulary';

/**
 * Where two tables of a sheet stand beside each other: the first column of the right one, and what stands there: a form of its own, or the
 * funds of the one on the left; or the rows in which the funds stand on the left.
 */
export type Border =
  | { readonly column: number; readonly holds: 'two forms' | 'funds right' }
  | { readonly column: number; readonly holds: 'funds left'; readonly from: number; readonly to: number };

/** So many names in everybody's words make a header. */
const fewestNames = 3;

/**
 * Where the sheet is cut in two, or null. Two forms stand side by side where one row says the names of an indicator table twice and each
 * half says whose it is; a form has its funds beside it where its header goes on, behind a free column or with where the money is from, and
 * with what was budgeted and spent; or where these stand left of the first name of its header.
 */
export function borderOn(grid: Grid): Border | null {
  for (const row of grid.rows) {
    const cells = grid.cellsIn(row);
    // Names stand right of the last number, where funds begin in the row of the header; most rows of a table end in one.
    const lastNumber = cells.map(({ number }) => number.state === 'number').lastIndexOf(true);
    const [first, ...others] = cells.slice(lastNumber + 1);
    if (!first || others.length + 1 < fewestNames) continue;
    const names = [first, ...others].filter(({ label }) => isColumnOfIndicators(label));
    if (names.length < fewestNames || !names.some(saysWhatIsMeasured)) continue;
    const left = fundsLeft(grid, row, names);
    if (left) return left;
    if (cells.some(({ number }) => number.state === 'number')) continue;
    const column = twinOf(cells, names);
    if (column !== null && isOfTwoForms(grid, row, column)) return { column, holds: 'two forms' };
    const ofFunds = fundsBeside(grid, row, cells, names);
    if (ofFunds !== null) return { column: ofFunds, holds: 'funds right' };
  }
  return null;
}

function isColumnOfIndicators(label: string): boolean {
  const name = indicatorRole(label);
  return name?.exact === true && name.role !== 'block';
}

/** "分值 | 得分 | 备注" stand in a header of funds as well. */
function saysWhatIsMeasured({ label }: GridCell): boolean {
  return /^(?:level\d|name|target|actual|forecast|standard)$/u.test(indicatorRole(label)?.role ?? '');
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
  const at = cells.findIndex(({ label }) => moneyOf(label) !== null);
  const [before, first] = [cells[at - 1], cells[at]];
  if (!first) return null;
  const isFree = cells.every((one) => grid.lastColumn(row, one.column) !== first.column - 1);
  const isHeaded = before !== undefined && ofSources.test(before.label);
  const begins = isHeaded ? before.column : first.column;
  const left = names.filter(({ column }) => column < begins);
  const kinds = new Set(
    cells.filter(({ column }) => column >= first.column).map(({ label }) => moneyOf(label)),
  );
  const isAnswered = left.some(({ label }) => /^(?:target|actual)$/u.test(indicatorRole(label)?.role ?? ''));
  return (isFree || isHeaded) && isAnswered && left.length >= fewestNames && areBoth(kinds) ? begins : null;
}

/** What heads the lines of funds: 资金来源, 项目资金（万元）. */
const ofSources = /^(?:项目|年度|预算)?(?:资金|经费)(?:来源|性质|构成|类别|名称)?$/u;

function areBoth(kinds: ReadonlySet<unknown>): boolean {
  return kinds.has('budget') && kinds.has('executed');
}

/** So far down a block of funds may go beside the first rows of a table. */
const mostFundsRows = 14;

/** The funds left of the table, as far down as something stands there, and no row that is the form's again. */
function fundsLeft(grid: Grid, header: number, names: readonly GridCell[]): Border | null {
  const column = names[0]?.column ?? 1;
  if (column < 3) return null;
  const kinds = new Set<'budget' | 'executed' | null>();
  let [to, figures, beside] = [header, 0, 0];
  for (let row = header; row <= header + mostFundsRows; row += 1) {
    const cells = grid.cellsIn(row).filter((cell) => cell.column < column);
    if (cells.some(({ label }) => isTotalLabel(label) || basicLabel(label) || title.test(label))) break;
    if (row > header && cells.length === 0) break;
    for (const { label } of cells) kinds.add(moneyOf(label));
    const numbers = cells.filter(({ number }) => number.state === 'number').length;
    figures += numbers;
    if (numbers > 0 && grid.cellsIn(row).length > cells.length) beside += 1;
    to = row;
  }
  return areBoth(kinds) && figures >= 2 && beside >= 2
    ? { column, holds: 'funds left', from: header, to }
    : null;
}

function moneyOf(label: string): 'budget' | 'executed' | null {
  const role = fundsRole(label)?.role;
  if (role === 'executed') return 'executed';
  return role === 'budget' || role === 'initialBudget' || role === 'adjustedBudget' ? 'budget' : null;
}

/** The sheet without what stands left of a column, or right from it on. */
export function halfOf(sheet: Sheet, column: number, side: 'left' | 'right'): Sheet {
  return partOf(sheet, (place) => place.column < column === (side === 'left'));
}

/** The sheet without the funds that stand left of its table, or these alone. */
export function fundsApart(
  sheet: Sheet,
  { from, to, column }: { readonly from: number; readonly to: number; readonly column: number },
  part: 'funds' | 'rest',
): Sheet {
  const isFunds = (place: Position): boolean => place.column < column && from <= place.row && place.row <= to;
  return partOf(sheet, (place) => isFunds(place) === (part === 'funds'));
}

function partOf(sheet: Sheet, isIn: (place: Position) => boolean): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.filter(isIn),
    merges: sheet.merges.filter(({ from }) => isIn(from)),
  };
}
