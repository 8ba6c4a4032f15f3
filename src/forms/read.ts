import { type Grid, type GridCell, type Sheet, gridOf } from '../sheets';
import { readBasics, yearOf } from './basics';
import { type FormRows, formsOn } from './boundaries';
import { entryOf, figureOf } from './figure';
import type { Basic, Entry, Figure, Form, TotalRow } from './form';
import { fundsBelow, fundsIn } from './found-funds';
import { readGoals } from './goals';
import { type Header, type Headers, headersOn } from './headers';
import { readIndicators } from './indicators';
import { foldedPiece } from '../values';
import { layoutOf } from './layouts';
import { asMonitored } from './monitored';
import type { ColumnNaming } from './naming';
import { namingsIn, namingsTogether } from './namings-told';
import { rateRuleIn } from './rate-rule';
import { gradeInTotal, readRemarks } from './remarks';
import { isNumberedGoal } from './rows-between';
import { readSummary } from './summary';
import { borderOn, fundsApart, halfOf } from './side-by-side';
import { readTransposed } from './transposed-indicators';
import { unreadFunds } from './unread-funds';

/** What a reader of forms may be told. */
export interface ReadingOptions {
  /** What a user says that columns hold; the first that says something of a column, or of a meaning, counts. */
  readonly columns?: readonly ColumnNaming[];
}

/** Reads every form on a sheet, top to bottom; none when the sheet holds no table of indicators or of projects. */
export function readForms(sheet: Sheet, options: ReadingOptions = {}): readonly Form[] {
  const grid = gridOf(sheet);
  const border = borderOn(grid);
  if (!border) return readColumns(grid, options, null);
  if (border.holds === 'two forms')
    return (['left', 'right'] as const).flatMap((side) =>
      readForms(halfOf(sheet, border.column, side), options),
    );
  const part = (of: 'rest' | 'funds'): Sheet =>
    border.holds === 'funds left'
      ? fundsApart(sheet, border, of)
      : halfOf(sheet, border.column, of === 'rest' ? 'left' : 'right');
  return readColumns(gridOf(part('rest')), options, gridOf(part('funds'))).map((form) => ({
    ...form,
    sheet,
  }));
}

/** Reads the forms of a sheet, or of some of its columns; what stands beside these may be the funds of one of them. */
function readColumns(grid: Grid, { columns = [] }: ReadingOptions, beside: Grid | null): readonly Form[] {
  const headers = headersOn(grid, columns);
  const aside = beside && { grid: beside, headers: headersOn(beside, columns) };
  const forms = formsOn(grid, headers);
  const summaries = [...headers.summaries.values()].filter(
    ({ row }) => !forms.some(({ from, to }) => from <= row && row <= to),
  );
  const starts = [...forms.map(({ from }) => from), ...headers.summaries.keys()];
  const ofProjects = summaries.flatMap((header): readonly Form[] => {
    const end = Math.min(Number.POSITIVE_INFINITY, ...starts.filter((start) => start > header.row));
    const begin = Math.max(
      0,
      ...forms.map(({ to }) => to).filter((to) => to < header.row),
      ...summaries.map(({ row }) => row).filter((row) => row < header.row),
    );
    const rows = grid.rows.filter((row) => row > header.lastRow && row < end);
    // Below the first table stand the rows of it, which the next cannot be asked for.
    const above = grid.rows.filter((row) => row > begin && row <= header.lastRow);
    return readSummary(grid, header, rows, begin > 0 ? [header.row] : above);
  });
  return [...forms.map((rows) => readForm(grid, headers, rows, { aside, columns })), ...ofProjects].sort(
    (a, b) => a.range.from.row - b.range.from.row,
  );
}

/** The columns beside a form. */
interface Aside {
  readonly grid: Grid;
  readonly headers: Headers;
}

/** What a form is read with beside its rows. */
interface Beside {
  readonly aside: Aside | null;
  readonly columns: readonly ColumnNaming[];
}

function readForm(grid: Grid, headers: Headers, rows: FormRows, { aside, columns }: Beside): Form {
  const { from, to, rows: own, titleRow, above: outside } = rows;
  const cells = own.flatMap((row) => [...grid.cellsIn(row), ...(aside?.grid.cellsIn(row) ?? [])]);
  const ofIndicators = own.findIndex((row) => headers.indicators.has(row) || headers.transposed.has(row));
  const beforeIndicators = ofIndicators < 0 ? own : own.slice(0, ofIndicators);
  const firstIndicators = own[ofIndicators] ?? to + 1;
  const within = fundsIn(grid, headers, beforeIndicators, columns);
  const under = own.slice(beforeIndicators.length);
  // "长期目标1:" over the first table is that table's, as those between two are the lower one's.
  const lastBefore = beforeIndicators.at(-1);
  const goalRows = lastBefore !== undefined && isNumberedGoal(grid.cellsIn(lastBefore)) ? [lastBefore] : [];
  const below = within.funds || aside ? null : fundsBelow(grid, headers, under, columns);
  const table = aside && !within.funds ? fundsIn(aside.grid, aside.headers, own, columns) : (below ?? within);
  const turned = headers.transposed.get(firstIndicators);
  const isOfFunds = (row: number): boolean => below !== null && below.firstRow <= row && row <= below.lastRow;
  const ofTable = under.filter((row) => !isOfFunds(row));
  const ofTurned = turned
    ? readTransposed(
        grid,
        turned,
        ofTable.filter((row) => row > turned.to),
        { funds: table.funds, columns },
      )
    : null;
  const read = ofTurned ?? readIndicators(grid, headers, [...goalRows, ...ofTable], table.funds);
  const lastRow = Math.max(read.indicators.at(-1)?.row ?? 0, turned?.to ?? 0);
  const lastOfTable = Math.max(read.totalRow?.row ?? 0, lastRow);
  // "自评得分" over the funds is the name of a column, not of the cell to its right.
  const isBeside = (last: number, row: number): boolean =>
    !headers.funds.has(row) && (row < firstIndicators || (last > 0 && row > last));
  const grade = read.totalRow && gradeInTotal(grid, read.totalRow);
  const basics = [
    ...readBasics(
      grid,
      own.filter((row) => isBeside(lastOfTable, row)),
    ),
    ...(grade ? [grade] : []),
  ];
  const titleCell = titleRow === null ? undefined : grid.cellsIn(titleRow)[0];
  const title = titleCell ? titleOf(titleCell) : null;
  const layout = layoutOf(title?.text ?? '', read.blocks, table.funds, cells);
  const indicators = layout === 'monitoring' ? asMonitored(read) : read;
  return {
    sheet: grid.sheet,
    range: usedRange(cells, from, to),
    cells,
    title,
    layout,
    year: yearOf([
      withoutName(title?.words.squeezed ?? '', basics),
      ...basics.filter((one) => one.name === 'year').map((one) => one.value.words.squeezed),
      ...above(grid, own, table.funds?.lines[0]?.row ?? firstIndicators),
      title?.words.squeezed ?? '',
    ]),
    basics,
    funds: table.funds,
    rateRule: table.funds ? rateRuleIn(cells) : null,
    goals: readGoals(grid, beforeIndicators),
    // 云南 has them between the last indicator and the total.
    remarks: readRemarks(
      grid,
      own.filter((row) => isBeside(lastRow, row)),
    ),
    blocks: indicators.blocks,
    indicators: indicators.indicators,
    labelledGroups: indicators.labelledGroups,
    totalRow: indicators.totalRow,
    subtotals: indicators.subtotals,
    statedTotal: statedTotal(grid, basics, indicators.totalRow),
    shifts: [...table.shifts, ...indicators.shifts],
    wordless: indicators.wordless,
    fundsApart: null,
    unread: table.funds ? [] : unreadFunds(grid, [...outside, ...beforeIndicators]),
    ...namingsTogether(
      namingsIn(own.flatMap((row) => [headers, aside?.headers].flatMap((one) => headersAt(one, row)))),
      table,
      ofTurned,
    ),
    reasonBelow: reasonBelow(
      grid,
      own.filter((row) => lastOfTable > 0 && row > lastOfTable),
    ),
  };
}

const reasonLabel =
  /^.{0,14}(?:未完成|偏差|未达|扣分|不足).{0,10}原因.{0,8}$|^(?:存在的?问题及)?原因分析.{0,8}$/u;

/** "偏差大或目标未完成原因分析" | the reason, in a row under the table. */
function reasonBelow(grid: Grid, rows: readonly number[]): Entry | null {
  for (const row of rows) {
    const [label, text] = grid.cellsIn(row);
    if (label && text && reasonLabel.test(label.label)) return entryOf(text, text);
  }
  return null;
}

/** The title without the tags or heading marks ("## ") that an export left around it. */
function titleOf(cell: GridCell): Entry {
  const { written, folded } = cell.words;
  const marks = /^[#\s]+/u;
  return {
    ...entryOf(cell, cell),
    text: written.replace(marks, ''),
    words: foldedPiece(folded.replace(marks, '')),
  };
}

function headersAt(
  headers: Headers | undefined,
  row: number,
): readonly Pick<Header<unknown>, 'named' | 'refused'>[] {
  return [headers?.indicators.get(row), headers?.funds.get(row)].flatMap((one) => one ?? []);
}

/** A year in the project's name is the project's, not the form's. */
function withoutName(title: string, basics: readonly Basic[]): string {
  const names = basics.filter(({ name }) => name === 'projectName').map(({ value }) => value.words.squeezed);
  return names.reduce((rest, name) => (name === '' ? rest : rest.replace(name, '')), title);
}

/** "（ 2024 年度 ）" with the spaces of a template. */
const longestYear = 24;

/** Short lines above the funds block or the indicators, where "(2023年度)" may stand. */
function above(grid: Grid, own: readonly number[], end: number): readonly string[] {
  return own
    .filter((row) => row < end)
    .flatMap((row) => grid.cellsIn(row).filter(({ text }) => text.length <= longestYear))
    .map(({ words }) => words.squeezed)
    .filter((text) => /^\(?20\d{2}年(?:度|\d{0,2}[-至]?\d{1,2}月底?)?\)?$/u.test(text));
}

function statedTotal(grid: Grid, basics: readonly Basic[], totalRow: TotalRow | null): Figure | null {
  if (totalRow?.score?.state === 'number') return totalRow.score;
  const basic = basics.find((one) => one.name === 'total');
  if (!basic) return totalRow?.score ?? null;
  return figureOf(cellOf(grid, basic.value), basic.value.cell);
}

function cellOf(grid: Grid, entry: Entry): ReturnType<Grid['cellAt']> {
  return entry.text === ''
    ? grid.unshownAt(entry.cell.row, entry.cell.column)
    : grid.cellAt(entry.cell.row, entry.cell.column);
}

function usedRange(cells: readonly GridCell[], from: number, to: number): Form['range'] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { column } of cells) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return { from: { row: from, column: first }, to: { row: to, column: last } };
}
