import { Decimal, blankText, foldedPiece, readActual, readTarget } from '../values';
import type { Grid, GridCell, Position } from '../sheets';
import { type AlignedRow, alignRow, impossible } from './align';
import { withoutBonusWeights } from './bonus-rows';
import { isColumnNumbers } from './column-numbers';
import { entryOf, figureOf, isSpoiltFigure, phraseOf, pointsOf } from './figure';
import type { Entry, Funds, Indicator, IndicatorBlock, LabelledGroup, RowShift, TotalRow } from './form';
import { indicatorCells } from './indicator-cells';
import { type IndicatorColumn, columnsHolding } from './indicator-columns';
import type { Header, Headers, IndicatorSlotRole } from './headers';
import { isOnlyPoints, statedPoints } from './label';
import { rowsIn } from './lines';
import { withPointsOnce } from './shared-points';
import { endsTable, totalRowOf } from './total-row';
import { isLevelOneName, isLevelTwoName, isOrdinal, isSubtotalLabel } from './vocabulary';

/** Everything the indicator tables of a form say. */
export interface IndicatorTables {
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  readonly labelledGroups: readonly LabelledGroup[];
  readonly totalRow: TotalRow | null;
  readonly shifts: readonly RowShift[];
  /** The first cells of rows of figures without a word, under names of words: they are no indicators. */
  readonly wordless: readonly Entry[];
}

type Role = IndicatorSlotRole;
type Row = AlignedRow<Role>;

/**
 * Reads the indicator tables in some rows; a header repeated among them begins a new block. The funds block tells which points are the
 * execution rate's.
 */
export function readIndicators(
  grid: Grid,
  headers: Headers,
  rows: readonly number[],
  funds: Funds | null,
): IndicatorTables {
  const state: Reading = {
    blocks: [],
    indicators: [],
    groups: [],
    totals: [],
    shifts: [],
    wordless: [],
    level1: null,
    level2: null,
  };
  let header: Header<Role> | null = null;
  let open = false;
  let goal: Entry | null = null;
  let noted = false;
  for (const row of rows) {
    if (header && row <= header.lastRow) continue;
    const next = headers.indicators.get(row);
    if (next) {
      header = next;
      open = true;
      state.level1 = state.level2 = null;
      state.blocks.push(blockOf(next, goal));
      goal = null;
      continue;
    }
    const cells = grid.cellsIn(row);
    const blockGoal = goalOf(cells);
    if (blockGoal) {
      goal = blockGoal;
      open = false;
      continue;
    }
    if (!header || !open || cells.length === 0 || isColumnNumbers(cells)) continue;
    if (isNote(cells, header, noted)) {
      noted = true;
      continue;
    }
    noted = false;
    const total = totalRowOf(row, cells, header, grid);
    if (total) {
      state.totals.push(total);
      // 合计 may sum a group in the middle of the table; 总分 ends it, and what follows are grades and remarks.
      open = !endsTable(total);
      continue;
    }
    if (cells.some((cell) => isSubtotalLabel(cell.label)) || isLeftOut(cells, header)) continue;
    if (isWordless(cells, header)) {
      state.wordless.push(entryOf(cells[0], { row, column: 1 }));
      continue;
    }
    for (const line of rowsIn(cells, header.columns)) readRow(state, line, row, header, grid);
  }
  const totalRow = state.totals.at(-1) ?? null;
  const indicators = withoutBonusWeights(withPointsOnce(state.indicators, { grid, totalRow, funds }));
  return {
    blocks: state.blocks,
    indicators,
    labelledGroups: groupsOf(state.groups, indicators),
    totalRow,
    shifts: state.shifts,
    wordless: state.wordless,
  };
}

function groupsOf(groups: Reading['groups'], indicators: readonly Indicator[]): readonly LabelledGroup[] {
  const under = new Map<Entry | null, Indicator[]>();
  for (const indicator of indicators) {
    const covered = under.get(indicator.level1);
    if (covered) covered.push(indicator);
    else under.set(indicator.level1, [indicator]);
  }
  return groups.map(({ label, points, level1 }) => ({ label, points, indicators: under.get(level1) ?? [] }));
}

/** What has been read so far; level labels are carried down to the rows they cover. */
interface Reading {
  readonly blocks: IndicatorBlock[];
  readonly indicators: Indicator[];
  readonly groups: { label: Entry; points: Decimal; level1: Entry }[];
  readonly totals: TotalRow[];
  readonly shifts: RowShift[];
  readonly wordless: Entry[];
  level1: Entry | null;
  level2: Entry | null;
}

function readRow(
  state: Reading,
  cells: readonly GridCell[],
  row: number,
  header: Header<Role>,
  grid: Grid,
): void {
  const aligned = alignRow(cells, header.columns, fitness);
  const has = (role: Role): boolean => header.columns.has(role);
  const place = (role: Role): Position => ({ row, column: aligned.columnOf(role) ?? 1 });
  const cell = (role: Role): GridCell | undefined =>
    aligned.cells.get(role)?.[0] ?? grid.unshownAt(row, place(role).column);
  const written = indicatorCells((column, kind) => {
    if (!has(column)) return null;
    if (kind === 'figure') return figureOf(cell(column), place(column));
    if (kind === 'points') return pointsOf(cell(column), place(column));
    return joined(aligned.cells.get(column) ?? [], cell(column), place(column));
  });

  carryLevels(state, written.level1, written.level2);
  const name = written.name ?? entryOf(undefined, { row, column: 1 });
  if (!isIndicatorRow(name, written.level2, aligned)) return;
  const indicator: Indicator = {
    ...written,
    row,
    block: state.blocks.length - 1,
    level1: state.level1,
    level2: state.level2,
    name,
    unitReading: cell('unit')?.unit ?? null,
    statedNature: cell('nature')?.nature ?? null,
    targetReading: readTarget(phraseOf(cell('target'))),
    standardReading: written.standard && readTarget(written.standard.words),
    actualReading: readActual(phraseOf(cell('actual'))),
    forecastReading: has('forecast') ? readActual(phraseOf(cell('forecast'))) : noReading,
    weightOver: 1,
    scoreOver: 1,
    others: (['unnamed', 'beside'] as const).flatMap((role) =>
      (aligned.cells.get(role) ?? []).map((one) => entryOf(one, one)),
    ),
  };
  state.indicators.push(indicator);
  const first = aligned.displaced.find((one) => valueRoles.has(one.role));
  if (first) state.shifts.push({ row, cell: { row, column: first.cell.column }, by: first.by });
}

/** Nothing stands there, read once for all. */
export const noReading = readActual(blankText);

/** Columns whose displacement is told: where names stand does not matter, where figures stand does. */
const valueRoles: ReadonlySet<Role> = columnsHolding('phrases', 'figure', 'points');

/** Several cells under one header (a header over two columns) are one value. */
function joined(cells: readonly GridCell[], only: GridCell | undefined, place: Position): Entry {
  const first = entryOf(only, place);
  return cells.length > 1
    ? {
        ...first,
        text: cells.map((cell) => cell.text.trim()).join(''),
        words: foldedPiece(cells.map((cell) => cell.words.folded).join('')),
      }
    : first;
}

function carryLevels(state: Reading, level1: Entry | null, level2: Entry | null): void {
  if (level1 && level1.text !== '') {
    const points = statedPoints(level1.words);
    const continues = isOnlyPoints(level1.words) && state.level1 !== null;
    if (!continues) {
      state.level1 = level1;
      state.level2 = null;
    }
    if (points !== null && state.level1) {
      state.groups.push({ label: level1, points: new Decimal(points), level1: state.level1 });
    }
  }
  if (level2 && level2.text !== '') state.level2 = level2;
}

function isIndicatorRow(name: Entry, level2: Entry | null, aligned: Row): boolean {
  const filled = [...aligned.cells.keys()].filter((role) => !labelOnly.has(role));
  if (filled.length === 0) return false;
  const named = name.text !== '' || (level2 !== null && level2.text !== '') || aligned.cells.has('ordinal');
  const valued = ['target', 'actual', 'progress', 'forecast', 'weight', 'score'].some((role) =>
    aligned.cells.has(role as Role),
  );
  return named || valued;
}

/** Columns that make no indicator by themselves. */
const labelOnly: ReadonlySet<Role> = new Set<Role>(['block', 'level1', 'unnamed', 'beside']);

/** Columns of what a row is called before its name. */
const labels: ReadonlySet<Role> = new Set<Role>([...labelOnly, 'level2', 'ordinal']);

const numeric: ReadonlySet<Role> = columnsHolding('figure', 'points');

/** The columns in which words stand. */
const inWords: ReadonlySet<Role> = columnsHolding('words');

/** So many figures under names of words, and not one word in the row: other figures go on under the table. */
const fewestFigures = 2;

function isWordless(cells: readonly GridCell[], { columns }: Header<Role>): boolean {
  if (cells.some(({ number }) => number.state !== 'number')) return false;
  return (
    cells.filter(({ column }) => columns.over(column).some(({ role }) => inWords.has(role))).length >=
    fewestFigures
  );
}

/** "大于或等于" and the like. */
const longestNature = 12;

/** "≥40场": a target or an actual, never a name. */
const startsWithOperator = /^[≥≤＞＜><=＝≧≦]/u;

/** "9685人": what was reached, never a reason. */
const bareMeasure = /^[\d.,]{1,12}\p{Script=Han}{1,3}$/u;

/** "平方米/人·年" is a long unit; anything longer is a name. */
const longestUnit = 10;

/** How well a cell suits a column of the indicator table; see alignRow. */
function fitness(cell: GridCell): (role: Role) => number {
  const text = cell.text.trim();
  const reading = cell.number;
  const { state } = reading;
  const isNumber = reading.state === 'number';
  const isPercent = reading.state === 'number' && reading.percent;
  // Asked only by the columns that need them: most cells are judged by one column alone.
  const operator = (): boolean => startsWithOperator.test(text);
  const nature = (): boolean => text.length <= longestNature && cell.nature !== null;
  const levelOne = (): boolean => !isNumber && isLevelOneName(cell.label);
  const levelTwo = (): boolean => !isNumber && isLevelTwoName(cell.label);
  const ordinal = isOrdinal(cell.label);
  return (role) => {
    if (role === 'ordinal') return ordinal ? 3 : impossible;
    if (ordinal) return -6;
    if (numeric.has(role)) {
      if (isNumber) return isPercent && (role === 'weight' || role === 'score') ? -4 : 2;
      if (state === 'not-applicable') return 1;
      return isSpoiltFigure(cell) ? 0 : -6;
    }
    switch (role) {
      case 'beside':
        return isNumber || state === 'not-applicable' ? -6 : 0;
      case 'block':
        return levelOne() || levelTwo() || isNumber ? -6 : 0;
      case 'level1':
        if (levelOne() || isOnlyPoints(cell.words)) return 3;
        return levelTwo() || operator() ? -4 : labelFitness(text, isNumber);
      case 'level2':
        if (levelTwo()) return 3;
        if (operator()) return -4;
        return levelOne() ? -1 : labelFitness(text, isNumber);
      case 'name':
        if (isNumber || operator()) return -4;
        return levelTwo() ? -2 : 0;
      case 'nature':
        // "定量指标" says only that there is a number.
        return nature() ? 3 : /^定[性量](?:指标)?$|^[正反逆]向?$/u.test(text) ? 1 : -4;
      case 'isCore':
        return /^[是否]$/u.test(text) ? 3 : -4;
      case 'unit':
        if (text.length > longestUnit) return -4;
        return text.length <= 6 ? 0 : -2;
      case 'target':
        return nature() && text !== '定性' ? -4 : 0;
      case 'actual':
      case 'progress':
      case 'forecast':
        // People do write "≥95%" as what was reached; with a bare measure under the reason it is a target out of place.
        return operator() ? -3 : 0;
      case 'reason':
        if (isNumber) return -4;
        return bareMeasure.test(text) ? -2 : 0;
      default:
        return 0;
    }
  };
}

function labelFitness(text: string, isNumber: boolean): number {
  if (isNumber) return -6;
  return text.length > 30 ? -2 : 0;
}

/** "长期目标1:" with its text: the goal that the next block of indicators serves. */
function goalOf(cells: readonly GridCell[]): Entry | null {
  const first = cells[0];
  if (!first || !/^(?:长期|中期|年度|总体|阶段性)目标\d{0,2}$/u.test(first.label)) return null;
  if (cells.length > 2) return null;
  const text = cells[1] ?? first;
  return entryOf(text, text);
}

/** Words that begin what stands under a table: notes, signatures, conclusions. */
const noteStart =
  /^(?:备注|注|填表说明|说明|填报|填表|审核人|复核人|联系|(?:单位|项目|部门|财务|处室|科室|分管|主要)负责人|负责人|经办|制表|评价人|评价组|评价结论|评价结果|存在的?问题|改进措施|下一步|附|其他需要?说明|需要?说明|偏差大|未完成原因分析|主管部门意见|财政部门意见|单位[(（]?盖章|签[字章名]|日期)/u;

/** "2.未完成的，按比例记分。": a sentence, which no name is. */
const sentence = /[。;]$/u;

/**
 * Whether a row is a note, a signature line or a conclusion, and no indicator.
 * @param noted whether the row above is one: a lone cell under it goes on
 */
function isNote(cells: readonly GridCell[], header: Header<Role>, noted: boolean): boolean {
  const first = cells[0];
  if (!first) return true;
  const firstValue = header.columns.slots.find((slot) => valueRoles.has(slot.role))?.from ?? 1;
  const text = first.label;
  if (noteStart.test(text) && first.column < firstValue) return cells.length <= 4;
  if (cells.length > 1) return false;
  if (text.length > 40 || (first.column === 1 && !isLevelName(first) && !startsWithName(header))) return true;
  return (
    first.column < firstValue && !isLevelName(first) && (noted || sentence.test(first.words.folded.trim()))
  );
}

function startsWithName(header: Header<Role>): boolean {
  const first = header.columns.slots[0];
  return first !== undefined && first.role !== 'block' && first.from === 1;
}

function isLevelName({ label, words }: GridCell): boolean {
  return isLevelOneName(label) || isLevelTwoName(label) || isOnlyPoints(words);
}

/** A row of dots, which stands for rows that a form may have; a label or an ordinal before it makes no indicator of it. */
function isLeftOut(cells: readonly GridCell[], { columns }: Header<Role>): boolean {
  return (
    cells.some(isEllipsis) &&
    cells.every((cell) => isEllipsis(cell) || columns.over(cell.column).every(({ role }) => labels.has(role)))
  );
}

function isEllipsis(cell: GridCell): boolean {
  return /^[.…·。]+$/u.test(cell.text.trim());
}

function blockOf(header: Header<Role>, goal: Entry | null): IndicatorBlock {
  const headers: Partial<Record<IndicatorColumn, Entry>> = {};
  for (const [role, cell] of header.labels) {
    const column = (role as string) === 'level3' ? 'name' : role;
    if (column === 'block' || column === 'ordinal' || column === 'unnamed' || column === 'beside') continue;
    headers[column] ??= entryOf(cell, cell);
  }
  return {
    headerRow: header.row,
    goal,
    headers,
    byContents: header.byContents.map((cell) => entryOf(cell, cell)),
    unnamed: header.unnamed.map((cell) => entryOf(cell, cell)),
  };
}
