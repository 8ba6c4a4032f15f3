import type { Grid, GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry, Goals } from './form';
import { fundsRole, indicatorRole } from './vocabulary';

const initialGoal = /^(?:年初绩效目标|年初设定目标|预期目标|年度目标|年初目标|年度绩效目标|总体目标)$/u;
const adjustedGoal = /^全年绩效目标$|调整.*目标/u;
const longTermGoal = /^(?:中?长期|中期|总体)(?:绩效)?目标$/u;
const goalResult = /^.{0,8}完成情况$/u;
/** What stands before a goal in its own row: "年度总体目标". */
const goalBeside = /^(?:项目|部门|整体|年度|本年度?|年初|总体|预期|绩效)+目标$/u;

/** A form that says nothing of its goals. */
export const noGoals: Goals = {
  initial: null,
  adjusted: null,
  result: null,
  longTerm: null,
  longTermResult: null,
};

/** Reads the goals in some rows: under labels side by side, by terms of years, or each beside its label. */
export function readGoals(grid: Grid, rows: readonly number[]): Goals {
  return goalsUnderLabels(grid, rows) ?? goalsByTerm(grid, rows) ?? goalBesideLabel(grid, rows) ?? noGoals;
}

/** A row of labels for the goal and its result, the texts in the next filled row under them. */
function goalsUnderLabels(grid: Grid, rows: readonly number[]): Goals | null {
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
    return { ...noGoals, initial: under(initial), adjusted: under(adjusted), result: under(result) };
  }
  return null;
}

/** "整体绩效目标 | 长期目标 | 年度目标", the texts in the next row, what became of both in the row "完成情况" under them. */
function goalsByTerm(grid: Grid, rows: readonly number[]): Goals | null {
  for (const [i, row] of rows.entries()) {
    const cells = grid.cellsIn(row);
    const longTerm = cells.find((cell) => longTermGoal.test(cell.label));
    const initial = cells.find((cell) => cell !== longTerm && initialGoal.test(cell.label));
    if (!longTerm || !initial) continue;
    // Where nobody wrote a goal the row under the labels is blank, and the next filled one is that of the results.
    const results = rows.slice(i + 1, i + 3).find((one) => isRowOfResults(grid, one));
    const goals = results === rows[i + 1] ? row + 1 : rows[i + 1];
    if (goals === undefined) return null;
    const under = (of: number, label: GridCell): Entry => valueUnder(grid, of, label, cells);
    return {
      ...noGoals,
      initial: under(goals, initial),
      longTerm: under(goals, longTerm),
      ...(results !== undefined && {
        result: under(results, initial),
        longTermResult: under(results, longTerm),
      }),
    };
  }
  return null;
}

function isRowOfResults(grid: Grid, row: number): boolean {
  return goalResult.test(grid.cellsIn(row)[0]?.label ?? '');
}

/** "年度总体目标 | 二十六座公园全年开放": one goal and no more in the row, as mid-year forms have it. */
function goalBesideLabel(grid: Grid, rows: readonly number[]): Goals | null {
  for (const row of rows) {
    const [label, text, another] = grid.cellsIn(row);
    if (!label || another || !goalBeside.test(label.label)) continue;
    if (text && (goalBeside.test(text.label) || goalResult.test(text.label))) continue;
    const beside = { row, column: grid.lastColumn(row, label.column) + 1 };
    return { ...noGoals, initial: entryOf(text ?? grid.unshownAt(row, beside.column), beside) };
  }
  return null;
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
