import type { Grid, GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry, Goals } from './form';
import { fundsRole, indicatorRole } from './vocabulary';

const initialGoal = /^(?:年初绩效目标|年初设定目标|预期目标|年度目标|年初目标|年度绩效目标|总体目标)$/u;
const adjustedGoal = /^全年绩效目标$|调整.*目标/u;
const goalResult = /^.{0,8}完成情况$/u;

/** Reads the goals block in some rows: a row of labels, the texts in the next filled row under them. */
export function readGoals(grid: Grid, rows: readonly number[]): Goals {
  for (const [i, row] of rows.entries()) {
    const cells = grid.cellsIn(row);
    const initial = cells.find((cell) => initialGoal.test(cell.label));
    if (!initial) continue;
    // A heading left of the goal ("1.项目年度目标完成情况") names the block; the result's label stands right of the goal's.
    const result = cells.find((cell) => cell.column > initial.column && goalResult.test(cell.label));
    if (!result) continue;
    const adjusted = cells.find((cell) => cell !== initial && isAdjusted(cell));
    const below = rows[i + 1];
    if (below === undefined) continue;
    const valueRow = headsTable(grid.cellsIn(below)) ? row + 1 : below;
    const under = (label: GridCell | undefined): Entry | null =>
      label ? valueUnder(grid, valueRow, label, cells) : null;
    return { initial: under(initial), adjusted: under(adjusted), result: under(result) };
  }
  return { initial: null, adjusted: null, result: null };
}

/** "全年（调整）绩效目标": labelOf drops the bracket that says it is the adjusted one. */
function isAdjusted(cell: GridCell): boolean {
  return adjustedGoal.test(cell.label) || /调整/u.test(cell.text);
}

/** The next filled row is no goal's where the goals are blank: it names the columns of a table, or the table. */
function headsTable(cells: readonly GridCell[]): boolean {
  const named = cells.flatMap(({ label }) => {
    const recognised = indicatorRole(label) ?? fundsRole(label);
    return recognised?.exact === true ? [recognised.role] : [];
  });
  return named.length > 1 || (cells.length === 1 && named[0] === 'block');
}

function valueUnder(grid: Grid, row: number, label: GridCell, labels: readonly GridCell[]): Entry {
  const next = labels.find((cell) => cell.column > label.column)?.column ?? Number.POSITIVE_INFINITY;
  const value = grid.cellsIn(row).find((cell) => label.column <= cell.column && cell.column < next);
  return entryOf(value ?? grid.unshownAt(row, label.column), { row, column: label.column });
}
