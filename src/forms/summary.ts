import { Decimal } from '../values';
import type { Grid, GridCell } from '../sheets';
import { readBasics, yearOf } from './basics';
import { amountOf, entryOf, figureOf, pointsOf } from './figure';
import type { Basic, BasicLabel, Figure, Form, Funds, FundsLine, Indicator, IndicatorBlock } from './form';
import { fundsOf } from './funds';
import { noGoals } from './goals';
import { yearAbove } from './header-cells';
import { indicatorCells } from './indicator-cells';
import { noReading } from './indicators';
import { type MoneyUnit, moneyUnit, unitInLabel } from './money-unit';
import { namingsIn } from './namings-told';
import { readRemarks } from './remarks';
import { inPercent } from './stated-rate';
import type { SummaryColumn, SummaryHeader, SummaryRole } from './summary-header';
import { isSubtotalLabel, isTotalLabel } from './vocabulary';

/** A row of a 汇总表 while it is read. */
interface Row {
  readonly grid: Grid;
  readonly header: SummaryHeader;
  readonly row: number;
  /** The cell that names the project. */
  readonly name: GridCell;
}

/**
 * The forms of a 汇总表, in which a row is a project: its amounts and its rate, the points of its parts where these make up its total, its
 * total and its grade. Sums of several projects are no project.
 * @param rows the rows under the header, as far as they may be its table's
 * @param above the rows of the title and the header; with what stands under the table they are the first form's, of which what they say is asked
 */
export function readSummary(
  grid: Grid,
  header: SummaryHeader,
  rows: readonly number[],
  above: readonly number[],
): readonly Form[] {
  const projects = rows.flatMap((row): Row[] => {
    const name = cellUnder({ grid, header, row }, 'project');
    return name && isProject(grid, header, row, name) ? [{ grid, header, row, name }] : [];
  });
  const parts = partsThatAddUp(projects);
  const year = yearAbove(grid, header.row) ?? yearOf(textsAbove(grid, header.row));
  const forms = projects.map((project, i) => formOf(project, parts, { year, isFirst: i === 0 }));
  const closing = sumOf(grid, header, rows);
  const last = closing && formOf(closing, [], { year, isFirst: false });
  const ofForms = new Set([...projects, ...(closing ? [closing] : [])].map(({ row }) => row));
  const others = [...above, ...rows].filter((row) => !ofForms.has(row));
  const [first, ...following] = forms;
  const around = others.filter((row) => row < header.row || row > header.lastRow);
  const whole = first && {
    ...first,
    basics: [...first.basics, ...readBasics(grid, around)],
    remarks: readRemarks(grid, around),
    cells: [...others, first.range.from.row].sort(ascending).flatMap((row) => grid.cellsIn(row)),
  };
  const all = whole ? [whole, ...following] : [];
  if (!last) return all;
  return [
    ...all,
    {
      ...last,
      funds: last.funds && withParts(last.funds, forms, rows.filter((row) => isOfMoney(grid, row)).length),
      basics: [],
      statedTotal: null,
    },
  ];
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** "一、", "(二)", or "一" where the numbers of rows stand: other rows are its parts. */
const ofGroup = /^(?:[一二三四五六七八九十]+(?:[、.]|$)|\([一二三四五六七八九十]+\)|其中)/u;

/** The one row that sums the projects; where several do, each sums some of them only. */
function sumOf(grid: Grid, header: SummaryHeader, rows: readonly number[]): Row | null {
  const sums = rows.flatMap((row): Row[] => {
    const label = grid.cellsIn(row).find((cell) => isSumLabel(cell));
    return label ? [{ grid, header, row, name: label }] : [];
  });
  const [only, another] = sums;
  return only && !another ? only : null;
}

function isSumLabel({ label }: GridCell): boolean {
  return /^(?:合计|总计|小计|金额合计|资金合计)$/u.test(label);
}

function isOfMoney(grid: Grid, row: number): boolean {
  return grid.cellsIn(row).filter(({ number }) => number.state === 'number').length >= 2;
}

/** The projects are the parts of their sum, unless some of them are parts of others. */
function withParts(funds: Funds, forms: readonly Form[], rows: number): Funds {
  const parts = forms.flatMap((form) => form.funds?.lines ?? []);
  const areNested = forms.some(({ cells }) =>
    cells.slice(0, 2).some(({ words }) => ofGroup.test(words.squeezed)),
  );
  if (areNested || parts.length < 2 || parts.length !== rows - 1) return funds;
  return { ...funds, groups: [{ total: funds.main, parts, exhaustive: true }] };
}

function isProject(grid: Grid, header: SummaryHeader, row: number, name: GridCell): boolean {
  if (name.number.state === 'number' || isTotalLabel(name.label) || isSubtotalLabel(name.label)) return false;
  if (/^(?:平均|注|备注|说明|填表|合计|总计|小计)/u.test(name.label) || /^其中/u.test(name.label))
    return false;
  if (grid.cellsIn(row).some(isSumLabel)) return false;
  return grid.cellsIn(row).some(({ column, number }) => column > name.column && number.state === 'number');
}

function cellUnder(
  { grid, header, row }: Pick<Row, 'grid' | 'header' | 'row'>,
  role: SummaryRole,
): GridCell | undefined {
  const column = header.columns.find((one) => one.role === role);
  return column && cellIn(grid, row, column);
}

function cellIn(grid: Grid, row: number, { from, to }: SummaryColumn): GridCell | undefined {
  return grid.cellsIn(row).find(({ column }) => from <= column && column <= to) ?? grid.unshownAt(row, from);
}

function formOf(
  project: Row,
  parts: readonly SummaryColumn[],
  { year, isFirst }: { readonly year: number | null; readonly isFirst: boolean },
): Form {
  const { grid, header, row, name } = project;
  const total = figureUnder(project, 'total');
  const unit = moneyUnit(grid, header.row, header.lastRow);
  const labels = new Map(
    header.columns.flatMap(({ role, cell }) => (role && isOfFunds(role) ? [[role, cell] as const] : [])),
  );
  const unnamed = isFirst
    ? header.columns.filter(({ isUnnamed, cell }) => isUnnamed && !isKnownAside(cell))
    : [];
  return {
    sheet: grid.sheet,
    range: {
      from: { row, column: grid.cellsIn(row)[0]?.column ?? 1 },
      to: { row, column: grid.cellsIn(row).at(-1)?.column ?? 1 },
    },
    cells: grid.cellsIn(row),
    title: entryOf(name, name),
    layout: 'summary',
    year,
    basics: [
      basicOf(project, 'project', 'projectName'),
      basicOf(project, 'grade', 'grade'),
      basicOf(project, 'total', 'total'),
    ].flatMap((one) => one ?? []),
    funds: fundsOf(
      [lineOf(project, unit)],
      unit,
      header.columns.flatMap(({ role, cell }) => (role === 'score' ? [cell] : [])),
      {
        labels,
        byContents: [],
        unnamed: [],
      },
    ),
    rateRule: null,
    goals: noGoals,
    remarks: [],
    blocks: parts.length > 0 ? [blockOf(header, parts)] : [],
    indicators: parts.map((column) => partOf(project, column)),
    labelledGroups: [],
    totalRow: null,
    subtotals: [],
    statedTotal: total,
    shifts: [],
    fundsApart: null,
    unread: unnamed.map(({ cell }) => entryOf(cell, cell)),
    reasonBelow: null,
    wordless: [],
    ...(isFirst ? namingsIn([header]) : { named: [], misnamed: [] }),
  };
}

/** The number of a row, or who answers for it, is nothing to judge. */
function isKnownAside({ label }: GridCell): boolean {
  return /^是否|序号|编号|编码|代码|备注|说明|部门|单位|处室|科室|股室|类型|类别|性质|负责人|联系/u.test(
    label,
  );
}

type OfFunds = Exclude<SummaryRole, 'project' | 'unit' | 'total' | 'grade' | 'part'>;

const besideFunds: ReadonlySet<SummaryRole> = new Set<SummaryRole>([
  'project',
  'unit',
  'total',
  'grade',
  'part',
]);

function isOfFunds(role: SummaryRole): role is OfFunds {
  return !besideFunds.has(role);
}

function lineOf(project: Row, unit: MoneyUnit | null): FundsLine {
  const { row, name, header } = project;
  const amount = (role: SummaryRole): Figure | null => {
    const column = header.columns.find((one) => one.role === role);
    return column
      ? amountOf(
          cellUnder(project, role),
          { row, column: column.from },
          unit,
          unitInLabel(column.cell.words.squeezed),
        )
      : null;
  };
  const [initialBudget, adjustedBudget, executed] = [
    amount('initialBudget'),
    amount('adjustedBudget'),
    amount('executed'),
  ];
  const rate = header.columns.find(({ role }) => role === 'executionRate')?.cell.text ?? '';
  const reason = header.columns.find(({ role }) => role === 'reason');
  return {
    row,
    label: entryOf(name, name),
    kind: 'total',
    initialBudget,
    adjustedBudget,
    executed,
    forecast: null,
    executionRate: inPercent(
      figureUnder(project, 'executionRate'),
      rate,
      executed,
      adjustedBudget ?? initialBudget,
    ),
    weight: figureUnder(project, 'weight'),
    score: figureUnder(project, 'score'),
    reason: reason ? entryOf(cellUnder(project, 'reason'), { row, column: reason.from }) : null,
  };
}

function figureUnder(project: Row, role: SummaryRole): Figure | null {
  const column = project.header.columns.find((one) => one.role === role);
  if (!column) return null;
  const place = { row: project.row, column: column.from };
  const cell = cellUnder(project, role);
  return role === 'executionRate' ? figureOf(cell, place) : pointsOf(cell, place);
}

function basicOf(project: Row, role: SummaryRole, name: BasicLabel): Basic | null {
  const column = project.header.columns.find((one) => one.role === role);
  if (!column) return null;
  const place = { row: project.row, column: column.from };
  return { name, label: entryOf(column.cell, column.cell), value: entryOf(cellUnder(project, role), place) };
}

/** The columns of parts, where in most rows they make up the total with the rate's points; else nobody knows what else there is. */
function partsThatAddUp(projects: readonly Row[]): readonly SummaryColumn[] {
  const [first] = projects;
  const parts = first?.header.columns.filter(({ role }) => role === 'part') ?? [];
  if (parts.length === 0) return [];
  const tried = projects.flatMap((project) => {
    const total = figureUnder(project, 'total')?.number;
    const terms = [figureUnder(project, 'score'), ...parts.map((column) => pointsIn(project, column))];
    if (!total) return [];
    const sum = terms.reduce((all, term) => all.plus(term?.number ?? 0), new Decimal(0));
    return [sum.minus(total).abs().lte(allowed)];
  });
  const held = tried.filter(Boolean).length;
  return tried.length > 0 && held >= leastHeld * tried.length ? parts : [];
}

const allowed = new Decimal('0.01');
const leastHeld = 0.6;

function pointsIn({ grid, row }: Row, column: SummaryColumn): Figure {
  return pointsOf(cellIn(grid, row, column), { row, column: column.from });
}

function blockOf({ row }: SummaryHeader, parts: readonly SummaryColumn[]): IndicatorBlock {
  const [first] = parts;
  const headers = first ? { score: entryOf(first.cell, first.cell) } : {};
  return { headerRow: row, goal: null, headers, byContents: [], unnamed: [] };
}

/** The points of a part of the form, as a row of their own: its name is the header over them. */
function partOf(project: Row, column: SummaryColumn): Indicator {
  return {
    ...withoutColumns,
    row: project.row,
    name: entryOf(column.cell, column.cell),
    score: pointsIn(project, column),
  };
}

const withoutColumns: Omit<Indicator, 'row' | 'name' | 'score'> = {
  ...indicatorCells(() => null),
  block: 0,
  unitReading: null,
  statedNature: null,
  targetReading: noReading,
  standardReading: null,
  actualReading: noReading,
  forecastReading: noReading,
  weightOver: 1,
  scoreOver: 1,
  others: [],
};

const rowsAbove = 6;

function textsAbove(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let above = row - 1; above >= Math.max(1, row - rowsAbove); above -= 1)
    for (const { words } of grid.cellsIn(above)) texts.push(words.squeezed);
  return texts;
}
