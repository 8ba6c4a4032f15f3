import { Decimal, blankText, foldedPiece, labelOf, readActual, readTarget } from '../values';
import type { Grid, GridCell, Position } from '../sheets';
import { type AlignedRow, type Fitness, alignRow } from './align';
import { withoutBonusWeights } from './bonus-rows';
import { isColumnNumbers } from './column-numbers';
import { entryOf, figureOf, phraseOf, pointsOf } from './figure';
import type {
  Entry,
  Figure,
  Funds,
  Indicator,
  IndicatorBlock,
  LabelledGroup,
  RowShift,
  Subtotal,
  TotalRow,
} from './form';
import { indicatorCells } from './indicator-cells';
import type { IndicatorColumn } from './indicator-columns';
import { fitnessIn } from './indicator-fitness';
import type { Header, Headers, IndicatorHeader, IndicatorSlotRole } from './headers';
import { isOnlyPoints, statedPoints } from './label';
import { rowsIn } from './lines';
import { withPointsOfNames } from './named-points';
import { goalOf, headingOf, isLeftOut, isNote, isWordless, labelOnly, valueRoles } from './rows-between';
import { withPointsOnce } from './shared-points';
import { endsTable, totalRowOf } from './total-row';
import { fundsRole, isSubtotalLabel } from './vocabulary';

/** Everything the indicator tables of a form say. */
export interface IndicatorTables {
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  readonly labelledGroups: readonly LabelledGroup[];
  readonly totalRow: TotalRow | null;
  readonly subtotals: readonly Subtotal[];
  readonly shifts: readonly RowShift[];
  /** The first cells of rows of figures without a word, under names of words: they are no indicators. */
  readonly wordless: readonly Entry[];
}

type Role = IndicatorSlotRole;
type Written = Pick<ReturnType<typeof indicatorCells>, 'level1' | 'level2' | 'name'>;
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
    subtotals: [],
    summed: 0,
    grouped: 0,
    shifts: [],
    wordless: [],
    level1: null,
    level2: null,
    fitness: fitnessIn({ arePercents: false }),
  };
  let header: IndicatorHeader | null = null;
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
      state.fitness = fitnessIn({ arePercents: arePercents(next, rows, grid) });
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
    const subtotal = cells.find((cell) => isSubtotalLabel(cell.label));
    if (subtotal) readSubtotal(state, subtotal, header, grid);
    if (subtotal || isLeftOut(cells, header)) continue;
    if (isWordless(cells, header)) {
      state.wordless.push(entryOf(cells[0], { row, column: 1 }));
      continue;
    }
    const heading = headingOf(cells, header);
    if (heading) {
      carryLevels(
        state,
        heading.level === 1 ? heading.label : null,
        heading.level === 2 ? heading.label : null,
      );
      continue;
    }
    for (const line of rowsIn(cells, header.columns)) readRow(state, line, row, header, grid);
  }
  const totalRow = state.totals.at(-1) ?? null;
  const weighed = withPointsOfNames(state.indicators);
  const indicators = withoutBonusWeights(withPointsOnce(weighed, { grid, totalRow, funds }));
  return {
    blocks: state.blocks,
    indicators,
    labelledGroups: groupsOf(state.groups, indicators),
    totalRow,
    subtotals: state.subtotals,
    shifts: state.shifts,
    wordless: state.wordless,
  };
}

/** Are the points under a header percents, row by row: 20% for 20? */
function arePercents({ columns, lastRow }: Header<Role>, rows: readonly number[], grid: Grid): boolean {
  const column = columns.firstOf('weight')?.slot.from;
  if (column === undefined) return false;
  const points = rows.flatMap((row) => {
    const number = row > lastRow ? grid.cellAt(row, column)?.number : undefined;
    return number?.state === 'number' ? [number.percent] : [];
  });
  return points.length > 1 && points.every((isPercent) => isPercent);
}

function groupsOf(groups: Reading['groups'], indicators: readonly Indicator[]): readonly LabelledGroup[] {
  const under = new Map<Entry, Indicator[]>();
  for (const indicator of indicators) {
    for (const name of [indicator.level1, indicator.level2]) {
      if (!name) continue;
      const covered = under.get(name);
      if (covered) covered.push(indicator);
      else under.set(name, [indicator]);
    }
  }
  return groups.map(({ of, ...group }) => ({ ...group, indicators: under.get(of) ?? [] }));
}

/** A level with its points; `of` is the label that its rows are read under. */
type Group = Omit<LabelledGroup, 'indicators'> & { readonly of: Entry };

/** What has been read so far; level labels are carried down to the rows they cover. */
interface Reading {
  readonly blocks: IndicatorBlock[];
  readonly indicators: Indicator[];
  readonly groups: Group[];
  readonly totals: TotalRow[];
  readonly subtotals: Subtotal[];
  /** How many indicators stand above the last subtotal, and above the level-1 label. */
  summed: number;
  grouped: number;
  readonly shifts: RowShift[];
  readonly wordless: Entry[];
  level1: Entry | null;
  level2: Entry | null;
  fitness: Fitness<Role>;
}

function readSubtotal(state: Reading, label: GridCell, { columns }: Header<Role>, grid: Grid): void {
  const figure = (role: Role): Figure | null => {
    const slot = columns.firstOf(role)?.slot;
    const cell =
      slot && grid.cellsIn(label.row).find(({ column }) => slot.from <= column && column <= slot.to);
    return cell && cell !== label ? pointsOf(cell, cell) : null;
  };
  const rowsSince = (count: number): readonly number[] => state.indicators.slice(count).map(({ row }) => row);
  state.subtotals.push({
    label: entryOf(label, label),
    weight: figure('weight'),
    score: figure('score'),
    sums: [rowsSince(state.summed), rowsSince(state.grouped)],
  });
  state.summed = state.indicators.length;
}

function readRow(
  state: Reading,
  cells: readonly GridCell[],
  row: number,
  header: IndicatorHeader,
  grid: Grid,
): void {
  const aligned = alignRow(cells, header.columns, state.fitness);
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
  readPointsOfLevels(state, row, header, grid);
  const name = nameOf(written, place('name').column, grid) ?? entryOf(undefined, { row, column: 1 });
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

/** The name of a row; a label of the first level that reaches over to it, or is the execution rate's, is the row's own. */
function nameOf({ level1, level2, name }: Written, column: number, grid: Grid): Entry | null {
  if (!name || name.text !== '' || !level1 || level1.text === '' || (level2 && level2.text !== ''))
    return name;
  const reachesOver = grid.lastColumn(level1.cell.row, level1.cell.column) >= column;
  return reachesOver || fundsRole(labelOf(level1.words))?.role === 'executionRate' ? level1 : name;
}

/** Nothing stands there, read once for all. */
export const noReading = readActual(blankText);

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
      if (state.level1?.words.squeezed !== level1.words.squeezed) state.grouped = state.indicators.length;
      state.level1 = level1;
      state.level2 = null;
    }
    if (points !== null && state.level1) {
      const stated = { label: level1, statedIn: level1, points: new Decimal(points) };
      state.groups.push({ ...stated, level: 1, of: state.level1 });
    }
  }
  if (!level2 || level2.text === '') return;
  state.level2 = level2;
  const points = statedPoints(level2.words);
  if (points === null) return;
  state.groups.push({ level: 2, label: level2, statedIn: level2, points: new Decimal(points), of: level2 });
}

/** The points of a level, where a column of their own states them in this row. */
function readPointsOfLevels(
  state: Reading,
  row: number,
  { pointsOfLevels }: IndicatorHeader,
  grid: Grid,
): void {
  for (const level of [1, 2] as const) {
    const column = pointsOfLevels.get(level);
    const label = level === 1 ? state.level1 : state.level2;
    const cell = column === undefined ? undefined : grid.cellAt(row, column);
    if (!cell || !label) continue;
    const statedIn = pointsOf(cell, cell);
    if (statedIn.number) state.groups.push({ level, label, statedIn, points: statedIn.number, of: label });
  }
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
