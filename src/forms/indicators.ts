import { Decimal, readActual, readNature, readNumber, readTarget } from '../values';
import { type Cell, type Grid, type Position, address } from '../sheets';
import { type AlignedRow, type Slot, alignRow, impossible } from './align';
import { entryOf, figureOf, phraseOf } from './figure';
import type {
  Entry,
  Figure,
  Indicator,
  IndicatorBlock,
  IndicatorColumn,
  LabelledGroup,
  RowShift,
  TotalRow,
} from './form';
import type { Header, Headers, IndicatorSlotRole } from './headers';
import { isOnlyPoints, labelOf, statedPoints } from './label';
import { isLevelOneName, isLevelTwoName, isOrdinal, isSubtotalLabel, isTotalLabel } from './vocabulary';

/** Everything the indicator tables of a form say. */
export interface IndicatorTables {
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  readonly labelledGroups: readonly LabelledGroup[];
  readonly totalRow: TotalRow | null;
  readonly shifts: readonly RowShift[];
}

type Role = IndicatorSlotRole;
type Row = AlignedRow<Role>;

/** Reads the indicator tables between two rows, both included; a header repeated in the form begins a new block. */
export function readIndicators(grid: Grid, headers: Headers, from: number, to: number): IndicatorTables {
  const rows = grid.rows.filter((row) => from <= row && row <= to);
  const state: Reading = {
    blocks: [],
    indicators: [],
    groups: [],
    totals: [],
    shifts: [],
    level1: null,
    level2: null,
  };
  let header: Header<Role> | null = null;
  let open = false;
  let goal: Entry | null = null;
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
    if (!header || !open || cells.length === 0 || isNote(cells, header)) continue;
    if (isTotalRow(cells)) {
      state.totals.push(totalRowOf(row, cells, header));
      // 合计 may sum a group in the middle of the table; 总分 ends it, and what follows are grades and remarks.
      open = !endsTable(cells);
      continue;
    }
    if (cells.some((cell) => isSubtotalLabel(cell.text)) || cells.every(isEllipsis)) continue;
    readRow(state, grid, row, header);
  }
  return {
    blocks: state.blocks,
    indicators: state.indicators,
    labelledGroups: state.groups
      .map((group) => ({ ...group, indicators: state.indicators.filter((one) => group.rows.has(one.row)) }))
      .map(({ label, points, indicators }) => ({ label, points, indicators })),
    totalRow: state.totals.at(-1) ?? null,
    shifts: state.shifts,
  };
}

/** What has been read so far; level labels are carried down to the rows they cover. */
interface Reading {
  readonly blocks: IndicatorBlock[];
  readonly indicators: Indicator[];
  readonly groups: { label: Entry; points: Decimal; rows: Set<number>; level1: Entry }[];
  readonly totals: TotalRow[];
  readonly shifts: RowShift[];
  level1: Entry | null;
  level2: Entry | null;
}

function readRow(state: Reading, grid: Grid, row: number, header: Header<Role>): void {
  const cells = grid.cellsIn(row);
  const aligned = alignRow(cells, header.slots, fitness);
  const has = (role: Role): boolean => header.slots.some((slot) => slot.role === role);
  const place = (role: Role): Position => ({ row, column: aligned.columnOf(role) ?? 1 });
  const cell = (role: Role): Cell | undefined => aligned.cells.get(role)?.[0];
  const entry = (role: Role): Entry | null => (has(role) ? joined(aligned, role, place(role)) : null);
  const figure = (role: Role): Figure | null => (has(role) ? figureOf(cell(role), place(role)) : null);

  carryLevels(state, entry('level1'), entry('level2'));
  const name = entry('name') ?? { cell: { row, column: 1 }, text: '' };
  if (!isIndicatorRow(name, entry('level2'), aligned)) return;
  const nature = entry('nature');
  const indicator: Indicator = {
    row,
    block: state.blocks.length - 1,
    level1: state.level1,
    level2: state.level2,
    name,
    unit: entry('unit'),
    nature,
    statedNature: nature ? readNature(nature.text) : null,
    target: entry('target'),
    standard: entry('standard'),
    actual: entry('actual'),
    targetReading: readTarget(phraseOf(cell('target'))),
    actualReading: readActual(phraseOf(cell('actual'))),
    deviation: figure('deviation'),
    coefficient: figure('coefficient'),
    weight: figure('weight'),
    score: figure('score'),
    isCore: entry('isCore'),
    reason: entry('reason'),
  };
  state.indicators.push(indicator);
  for (const group of state.groups) if (group.level1 === state.level1) group.rows.add(row);
  const first = aligned.displaced.find((one) => valueRoles.has(one.role));
  if (first) state.shifts.push({ row, cell: { row, column: first.cell.column }, by: first.by });
}

/** Columns whose displacement is told: where names stand does not matter, where figures stand does. */
const valueRoles: ReadonlySet<Role> = new Set<Role>([
  'target',
  'standard',
  'actual',
  'deviation',
  'coefficient',
  'weight',
  'score',
]);

/** Several cells under one header (a header over two columns) are one value. */
function joined(aligned: Row, role: Role, place: Position): Entry {
  const cells = aligned.cells.get(role);
  const first = entryOf(cells?.[0], place);
  return cells && cells.length > 1
    ? { ...first, text: cells.map((cell) => cell.text.trim()).join('') }
    : first;
}

function carryLevels(state: Reading, level1: Entry | null, level2: Entry | null): void {
  if (level1 && level1.text !== '') {
    const points = statedPoints(level1.text);
    const continues = isOnlyPoints(level1.text) && state.level1 !== null;
    if (!continues) {
      state.level1 = level1;
      state.level2 = null;
    }
    if (points !== null && state.level1) {
      const rows = new Set(
        state.indicators.filter((one) => one.level1 === state.level1).map((one) => one.row),
      );
      state.groups.push({ label: level1, points: new Decimal(points), rows, level1: state.level1 });
    }
  }
  if (level2 && level2.text !== '') state.level2 = level2;
}

function isIndicatorRow(name: Entry, level2: Entry | null, aligned: Row): boolean {
  const filled = [...aligned.cells.keys()].filter((role) => !labelOnly.has(role));
  if (filled.length === 0) return false;
  const named = name.text !== '' || (level2 !== null && level2.text !== '') || aligned.cells.has('ordinal');
  const valued = ['target', 'actual', 'weight', 'score'].some((role) => aligned.cells.has(role as Role));
  return named || valued;
}

/** Columns that make no indicator by themselves. */
const labelOnly: ReadonlySet<Role> = new Set<Role>(['block', 'level1', 'unnamed', 'beside']);

const numeric: ReadonlySet<Role> = new Set<Role>(['weight', 'score', 'deviation', 'coefficient']);

/** "大于或等于" and the like. */
const longestNature = 12;

/** "≥40场": a target or an actual, never a name. */
const startsWithOperator = /^[≥≤＞＜><=＝≧≦]/u;

/** "9685人": what was reached, never a reason. */
const bareMeasure = /^[\d.,]{1,12}\p{Script=Han}{1,3}$/u;

/** "平方米/人·年" is a long unit; anything longer is a name. */
const longestUnit = 10;

/** How well a cell suits a column of the indicator table; see alignRow. */
function fitness(cell: Cell): (role: Role) => number {
  const text = cell.text.trim();
  const reading = readNumber(text);
  const { state } = reading;
  const isNumber = reading.state === 'number';
  const isPercent = reading.state === 'number' && reading.percent;
  // Asked only by the columns that need them: most cells are judged by one column alone.
  const operator = (): boolean => startsWithOperator.test(text);
  const nature = (): boolean => text.length <= longestNature && readNature(text) !== null;
  const levelOne = (): boolean => !isNumber && isLevelOneName(text);
  const levelTwo = (): boolean => !isNumber && isLevelTwoName(text);
  const ordinal = isOrdinal(text);
  return (role) => {
    if (role === 'ordinal') return ordinal ? 3 : impossible;
    if (ordinal) return -6;
    if (numeric.has(role)) {
      if (isNumber) return isPercent && (role === 'weight' || role === 'score') ? -4 : 2;
      return state === 'not-applicable' ? 1 : -6;
    }
    switch (role) {
      case 'beside':
        return isNumber || state === 'not-applicable' ? -6 : 0;
      case 'block':
        return levelOne() || levelTwo() || isNumber ? -6 : 0;
      case 'level1':
        if (levelOne() || isOnlyPoints(text)) return 3;
        return levelTwo() || operator() ? -4 : labelFitness(text, isNumber);
      case 'level2':
        if (levelTwo()) return 3;
        if (operator()) return -4;
        return levelOne() ? -1 : labelFitness(text, isNumber);
      case 'name':
        if (isNumber || operator()) return -4;
        return levelTwo() ? -2 : 0;
      case 'nature':
        return nature() ? 3 : -4;
      case 'isCore':
        return /^[是否]$/u.test(text) ? 3 : -4;
      case 'unit':
        if (text.length > longestUnit) return -4;
        return text.length <= 6 ? 0 : -2;
      case 'target':
        return nature() && text !== '定性' ? -4 : 0;
      case 'actual':
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
function goalOf(cells: readonly Cell[]): Entry | null {
  const first = cells[0];
  if (!first || !/^(?:长期|中期|年度|总体|阶段性)目标\d{0,2}$/u.test(labelOf(first.text))) return null;
  if (cells.length > 2) return null;
  const text = cells[1] ?? first;
  return { cell: { row: text.row, column: text.column }, text: text.text.trim() };
}

function isTotalRow(cells: readonly Cell[]): boolean {
  const first = cells[0];
  return first !== undefined && isTotalLabel(first.text);
}

function endsTable(cells: readonly Cell[]): boolean {
  return /分/u.test(labelOf(cells[0]?.text ?? ''));
}

function totalRowOf(row: number, cells: readonly Cell[], header: Header<Role>): TotalRow {
  const label = cells[0];
  // The label may stand under any name column; only what follows is matched with the value columns.
  const values = header.slots.filter((slot) => valueRoles.has(slot.role) || slot.role === 'reason');
  const numbers = cells.slice(1).filter((cell) => readNumber(cell.text).state === 'number');
  const aligned = alignRow(numbers, values, fitness);
  const figure = (role: Role): Figure | null =>
    values.some((slot) => slot.role === role)
      ? figureOf(aligned.cells.get(role)?.[0], { row, column: aligned.columnOf(role) ?? 1 })
      : null;
  return { row, label: entryOf(label, { row, column: 1 }), weight: figure('weight'), score: figure('score') };
}

/** Words that begin what stands under a table: notes, signatures, conclusions. */
const noteStart =
  /^(?:备注|注|填表说明|说明|填报人|填表人|审核人|联系|单位负责人|填报日期|评价结论|存在问题|改进措施|附)/u;

function isNote(cells: readonly Cell[], header: Header<Role>): boolean {
  const first = cells[0];
  if (!first) return true;
  const firstValue = header.slots.find((slot) => valueRoles.has(slot.role))?.from ?? 1;
  const text = labelOf(first.text);
  if (noteStart.test(text) && first.column < firstValue) return cells.length <= 4;
  return (
    cells.length === 1 &&
    (text.length > 40 || (first.column === 1 && !isLevelName(first.text) && !startsWithName(header)))
  );
}

function startsWithName(header: Header<Role>): boolean {
  const first = header.slots[0];
  return first !== undefined && first.role !== 'block' && first.from === 1;
}

function isLevelName(text: string): boolean {
  return isLevelOneName(text) || isLevelTwoName(text) || isOnlyPoints(text);
}

function isEllipsis(cell: Cell): boolean {
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
    unnamed: header.unnamed.map((cell) => entryOf(cell, cell)),
  };
}

/** Where a slot's header stands, for messages: "G19". */
export function slotAddress(slot: Slot<Role>, row: number): string {
  return address({ row, column: slot.from });
}
