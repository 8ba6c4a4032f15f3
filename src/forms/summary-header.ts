import type { Grid, GridCell } from '../sheets';
import { contentsUnder } from './contents';
import { type HeaderCell, coveredBy, isShort, onePerRole } from './header-cells';
import { type FollowedNaming, type RefusedNaming, type TableNaming, withNamings } from './naming';
import {
  type FundsRole,
  type Recognised,
  fundsRole,
  isOtherColumn,
  isScoredByOthers,
  isTotalLabel,
} from './vocabulary';

/** What a column of a 汇总表 holds: `part` is the points of one part of the form (产出指标得分). */
export type SummaryRole = FundsRole | 'project' | 'unit' | 'total' | 'grade' | 'part';

/** A column of a 汇总表: what its header says, and where its values stand. */
export interface SummaryColumn {
  readonly cell: GridCell;
  readonly role: SummaryRole | null;
  /** Nobody could say what it holds. */
  readonly isUnnamed: boolean;
  readonly from: number;
  readonly to: number;
}

/** The header of a 汇总表, in which a row is a project. */
export interface SummaryHeader {
  readonly row: number;
  readonly lastRow: number;
  readonly columns: readonly SummaryColumn[];
  /** What a user said of its columns. */
  readonly named: readonly FollowedNaming<GridCell>[];
  readonly refused: readonly RefusedNaming<GridCell>[];
}

const project =
  /^(?:评价|自评|绩效|支出)?(?:项目|专项(?:资金)?|转移支付(?:项目)?|政策)(?:名称)?$|^资金名称$/u;
/** What a row is where no column names projects. */
const unit = /^(?:项目|预算|部门|实施|资金使用)?单位(?:名称|全称)?$|^部门(?:名称)?$/u;
const grade = /^(?:自评|评价|绩效|评定|综合)*(?:等级|等次|级别|档次|结论|结果等级)$/u;
const part =
  /^(?:预算|项目)?(?:产出|效益|效果|满意度|成本|决策|过程|投入|管理|绩效|产出数量|产出质量)(?:指标|情况|类)?(?:自评)?(?:得分|分数|评分|分)?$/u;
const rateScore = /^(?:预算|资金)?(?:执行|支出|使用)(?:率|情况|进度)?(?:自评)?(?:得分|分数|评分|分)$/u;
const total =
  /^(?:项目|部门|单位|整体|绩效|自评|评价|综合|最终)*(?:总分|总得分|总评分|得分|评分|分数|得分合计|合计得分|综合得分|成绩|自评分|评价分)(?:数|值)?$/u;
const points = /得分|分数|评分|分值|自评情况|自评结果/u;

/** What the label of a header of a 汇总表 names, or null. */
function summaryRole(label: string, over: string): Recognised<SummaryRole> | null {
  const told = (role: SummaryRole): Recognised<SummaryRole> => ({ role, exact: true });
  if (isScoredByOthers(label) || isScoredByOthers(over) || isOtherColumn(label)) return null;
  if (project.test(label)) return told('project');
  if (unit.test(label)) return told('unit');
  if (grade.test(label)) return told('grade');
  const isOfPoints = points.test(label) || points.test(over);
  if (isOfPoints && (rateScore.test(label) || /^(?:预算|资金)?执行率?$/u.test(label))) return told('score');
  if (isOfPoints && part.test(label)) return told('part');
  if (total.test(label) || (isOfPoints && /^(?:合计|总计|总分|小计)$/u.test(label))) return told('total');
  const money = fundsRole(label);
  if (!money || money.role === 'score') return null;
  // 备注 is no place where a summary asks for reasons.
  if (money.role === 'reason' && !label.includes('原因')) return null;
  return { ...money, role: money.role === 'budget' ? 'adjustedBudget' : money.role };
}

/** A row heads a table of projects when it names the project and says at least two figures of each, and rows of both stand under it. */
export function summaryHeader(
  grid: Grid,
  row: number,
  namings: readonly TableNaming<SummaryRole>[],
): SummaryHeader | null {
  const upper = grid.cellsIn(row);
  if (
    upper.length < 3 ||
    !upper.some(({ label }) => project.test(label) || unit.test(label)) ||
    !upper.every(isHeading)
  )
    return null;
  if (upper.some(({ label }) => ofIndicators.test(label))) return null;
  const { cells: byWords, lastRow } = withLowerRow(grid, row, upper);
  const { cells, named, refused } = withNamings(grid, row, byWords, namings, (all) =>
    contentsUnder(rowsUnder(grid, lastRow), [], coveredBy(grid, all)),
  );
  const told = onePerRole(cells.map((one) => (one.recognised?.role === 'part' ? asNamed(one) : one)));
  const own = withProjects(told);
  const roles = own.flatMap(({ recognised }) => recognised?.role ?? []);
  const figures = roles.filter((role) => figured.has(role));
  const isGraded = roles.includes('total') && roles.includes('grade');
  if (!roles.includes('project') || (figures.length < 2 && !isGraded)) return null;
  if (!roles.includes('total') && !roles.includes('grade') && !saysEvaluation(grid, row)) return null;
  const spans = coveredBy(grid, own);
  const columns = own.map(({ cell, recognised, isNamed }, i): SummaryColumn => {
    const role = recognised ? (/^part /u.test(recognised.role) ? 'part' : recognised.role) : null;
    const isUnnamed = role === null && isNamed !== true;
    return { cell, role, isUnnamed, from: cell.column, to: spans[i]?.to ?? cell.column };
  });
  return isOverProjects(grid, lastRow + 1, columns) ? { row, lastRow, columns, named, refused } : null;
}

/** So many rows under a header tell whether anything stands in a column. */
const rowsLookedAt = 30;

function rowsUnder(grid: Grid, lastRow: number): readonly (readonly GridCell[])[] {
  return Array.from({ length: rowsLookedAt }, (_, i) => grid.cellsIn(lastRow + 1 + i));
}

/** A table with these has a row an indicator. */
const ofIndicators = /[一二三]级指标|指标名称|指标值|目标值/u;

const rowsToTitle = 6;

/** The lines above say that it is about evaluations: any list of projects has a budget and what was spent of it. */
function saysEvaluation(grid: Grid, row: number): boolean {
  for (let above = row - 1; above >= Math.max(1, row - rowsToTitle); above -= 1)
    if (grid.cellsIn(above).some(({ words }) => /绩效|自评|评价/u.test(words.squeezed))) return true;
  return /绩效|自评|评价/u.test(grid.sheet.name);
}

const figured: ReadonlySet<string> = new Set<SummaryRole>([
  'adjustedBudget',
  'initialBudget',
  'executed',
  'executionRate',
  'total',
]);

function isHeading(cell: GridCell): boolean {
  return isShort(cell) && cell.number.state !== 'number';
}

/** Where no column names projects, a row is a unit. */
function withProjects(cells: readonly HeaderCell<SummaryRole>[]): readonly HeaderCell<SummaryRole>[] {
  const hasProjects = cells.some(({ recognised }) => recognised?.role === 'project');
  return cells.map((one) => {
    if (one.recognised?.role !== 'unit') return one;
    return { ...one, recognised: hasProjects ? null : { role: 'project', exact: true } };
  });
}

/** Several parts are several columns. */
function asNamed(one: HeaderCell<SummaryRole>): HeaderCell<SummaryRole> {
  return { ...one, recognised: { role: `part ${one.cell.column}` as SummaryRole, exact: true } };
}

/** The header with the row below it, where that parts what the upper one heads: "自评得分" over "产出 | 效益 | 合计". */
function withLowerRow(
  grid: Grid,
  row: number,
  upper: readonly GridCell[],
): { readonly cells: readonly HeaderCell<SummaryRole>[]; readonly lastRow: number } {
  const named = (cell: GridCell, over = ''): HeaderCell<SummaryRole> => ({
    cell,
    recognised: summaryRole(cell.label, over),
    year: null,
  });
  // Where merged cells were undone, a name over both rows stands in each of them.
  const lower = grid
    .cellsIn(row + 1)
    .filter((cell) => upper.find(({ column }) => column === cell.column)?.label !== cell.label);
  const below = lower.map((cell) =>
    named(cell, upper.filter(({ column }) => column <= cell.column).at(-1)?.label),
  );
  const isHeader =
    lower.length >= 2 &&
    lower.every(isHeading) &&
    below.filter(({ recognised }) => recognised).length >= lower.length / 2 &&
    below.every(({ recognised }) => recognised?.role !== 'project');
  if (!isHeader) return { cells: upper.map((cell) => named(cell)), lastRow: row };
  const taken = new Set(lower.map(({ column }) => column));
  const kept = upper.filter(({ column }) => !taken.has(column)).map((cell) => named(cell));
  return { cells: [...kept, ...below].sort((a, b) => a.cell.column - b.cell.column), lastRow: row + 1 };
}

/** A line of a form's own funds. */
const ofFunds = /资金总额|总金额|预算总额|财政拨款|财政资金|^其中/u;

/** The first row under the header has a name, and figures where figures belong. */
function isOverProjects(grid: Grid, row: number, columns: readonly SummaryColumn[]): boolean {
  // A list may begin with its total; what stands under it tells.
  if (
    grid
      .cellsIn(row)
      .slice(0, 2)
      .some(({ label }) => isTotalLabel(label))
  )
    return isOverProjects(grid, row + 1, columns);
  const under = ({ from, to }: SummaryColumn): GridCell | undefined =>
    grid.cellsIn(row).find(({ column }) => from <= column && column <= to);
  const name = columns.find(({ role }) => role === 'project');
  const named = name && under(name);
  if (!named || named.number.state === 'number' || ofFunds.test(named.label)) return false;
  const figures = columns.filter(({ role }) => role !== null && figured.has(role)).map(under);
  return figures.filter((cell) => cell?.number.state === 'number').length >= Math.min(2, figures.length);
}
