import { Decimal } from '../values';
import type { Grid, GridCell } from '../sheets';
import { type Columns, type Fitness, alignRow } from './align';
import { isColumnNumbers } from './column-numbers';
import { amountOf, entryOf, figureOf, isSpoiltFigure } from './figure';
import type { Entry, Figure, Funds, FundsColumn, FundsGroup, FundsLine, RowShift } from './form';
import { isFundsName } from './funds-names';
import type { FundsSlotRole, Header } from './headers';
import { statedPoints } from './label';
import { moneyUnit, unitInLabel } from './money-unit';
import { inPercent, isReckonedFrom } from './stated-rate';
import { basicLabel, isTotalLabel } from './vocabulary';

/** The funds block under a header, with the rows whose figures stand beside their headers. */
export interface FundsTable {
  readonly funds: Funds | null;
  readonly shifts: readonly RowShift[];
  readonly lastRow: number;
}

/**
 * Reads the lines under a funds header, of some rows (those before the indicators), until one that holds no amount.
 * @param ofBlock the unit of the amounts, where it does not stand about these rows
 */
export function readFunds(
  grid: Grid,
  header: Header<FundsSlotRole>,
  rows: readonly number[],
  ofBlock?: Funds['unit'],
): FundsTable {
  const { columns } = header;
  const lines: FundsLine[] = [];
  const shifts: RowShift[] = [];
  const labelled: GridCell[] = [];
  const under = rows.filter((row) => row > header.lastRow && !isColumnNumbers(grid.cellsIn(row)));
  const end = under.findIndex((row) => endsBlock(grid, row, header));
  const block = end < 0 ? under : under.slice(0, end);
  const lastRow = block.at(-1) ?? header.lastRow;
  const unit = ofBlock === undefined ? moneyUnit(grid, header.row, lastRow) : ofBlock;
  for (const row of block) {
    const cells = grid.cellsIn(row);
    const ofRate = rateIn(cells, header);
    const whole = Math.max(
      0,
      lines.findIndex(({ kind }) => kind === 'total'),
    );
    const before = lines[whole];
    if (ofRate && before && before[ofRate.role] === null) {
      lines[whole] = { ...before, [ofRate.role]: figureOf(ofRate.value, ofRate.value) };
      labelled.push(ofRate.label);
      continue;
    }
    const aligned = alignRow(cells, columns, fitnessIn(cells, columns));
    const labels = aligned.cells.get('label') ?? [];
    const ofLine = unitInLabel(labels.at(-1)?.words.squeezed ?? '');
    const figure = (role: FundsSlotRole): Figure | null => {
      if (!columns.has(role)) return null;
      const place = { row, column: aligned.columnOf(role) ?? 1 };
      const cell = aligned.cells.get(role)?.[0] ?? grid.unshownAt(row, place.column);
      const named = ofLine ?? unitInLabel(header.labels.get(role)?.words.squeezed ?? '');
      return inPoints.has(role) ? figureOf(cell, place) : amountOf(cell, place, unit, named);
    };
    const [executed, change] = [figure('executed'), figure('budgetChange')];
    const rateAgainst = (budget: Figure | null): Figure | null =>
      inPercent(figure('executionRate'), header.labels.get('executionRate')?.text ?? '', executed, budget);
    const isBudget = isReckonedFrom(rateAgainst(change), executed, change);
    // A budget that was changed by nothing is that of the start of the year.
    const unchanged = change?.number?.isZero() === true ? figure('initialBudget') : null;
    const adjustedBudget = figure('adjustedBudget') ?? (isBudget ? change : unchanged);
    lines.push({
      row,
      label: entryOf(labels.at(-1), { row, column: columns.slots[0]?.from ?? 1 }),
      kind: kindOf(labels, lines),
      initialBudget: figure('initialBudget'),
      adjustedBudget,
      executed,
      forecast: figure('forecast'),
      // A mid-year form has no budget but that of the start of the year.
      executionRate: rateAgainst(adjustedBudget ?? figure('initialBudget')),
      weight: figure('weight'),
      score: figure('score'),
      reason: reasonOf(header, aligned.cells.get('reason')?.[0], row),
    });
    const first = aligned.displaced.find((one) => one.role !== 'label' && one.role !== 'unnamed');
    if (first) shifts.push({ row, cell: { row, column: first.cell.column }, by: first.by });
  }
  const labels = grid.cellsIn(header.row).filter(({ column }) => column < (columns.slots[1]?.from ?? 1));
  const funds = fundsOf(lines, unit, [...labels, ...labelled], header);
  return { funds, shifts, lastRow };
}

type OfRate = 'executionRate' | 'weight' | 'score';
const rateRoles = new Map<string, OfRate>([
  ['执行率', 'executionRate'],
  ['预算执行率', 'executionRate'],
  ['分值', 'weight'],
  ['执行率分值', 'weight'],
  ['得分', 'score'],
  ['执行率得分', 'score'],
  ['预算执行率得分', 'score'],
]);

/** "执行率" | 98% under the lines of a block that has no such column: it is the rate of the total, or of the first. */
function rateIn(
  cells: readonly GridCell[],
  { columns }: Header<FundsSlotRole>,
): { readonly role: OfRate; readonly label: GridCell; readonly value: GridCell } | null {
  const [label, value, more] = cells;
  const role = rateRoles.get(label?.label ?? '');
  if (!label || !role || more || columns.has(role)) return null;
  return value?.number.state === 'number' ? { role, label, value } : null;
}

/** The lines of a funds block with their totals; null where there are none. */
export function fundsOf(
  lines: readonly FundsLine[],
  unit: Funds['unit'],
  labels: readonly GridCell[],
  header: Pick<Header<FundsSlotRole>, 'labels' | 'byContents' | 'unnamed'> = {
    labels: new Map(),
    byContents: [],
    unnamed: [],
  },
): Funds | null {
  const groups = groupsOf(lines);
  const main = groups[0]?.total ?? lines[0];
  if (!main) return null;
  const [points] = labels.flatMap(({ words }) => statedPoints(words) ?? []);
  return {
    lines,
    groups,
    main,
    unit,
    points: points === undefined ? null : new Decimal(points),
    headers: headersOf(header.labels),
    byContents: header.byContents.map((cell) => entryOf(cell, cell)),
    unnamed: header.unnamed.map((cell) => entryOf(cell, cell)),
  };
}

function headersOf(labels: ReadonlyMap<FundsSlotRole, GridCell>): Funds['headers'] {
  const headers: Partial<Record<FundsColumn, Entry>> = {};
  for (const [role, cell] of labels) {
    if (role === 'label' || role === 'unnamed' || role === 'beside') continue;
    headers[role] = entryOf(cell, cell);
  }
  return headers;
}

function reasonOf(header: Header<FundsSlotRole>, cell: GridCell | undefined, row: number): Entry | null {
  const slot = header.columns.firstOf('reason')?.slot;
  return slot ? entryOf(cell, { row, column: slot.from }) : null;
}

/** Rates, weights and scores stay below this, wrong ones included; what is larger is money. */
const highestShare = 1000;
const inPoints: ReadonlySet<FundsSlotRole> = new Set<FundsSlotRole>(['executionRate', 'weight', 'score']);

/** How well a cell suits a column of the funds block; see alignRow. */
function fitnessIn(cells: readonly GridCell[], columns: Columns<FundsSlotRole>): Fitness<FundsSlotRole> {
  const reckoned = reckonedRateIn(cells, columns);
  return (cell) => fitness(cell, cell === reckoned);
}

/** A rate that stands under its name, with what it was reckoned from. 元 spent over a budget in 万元 are a rate of thousands. */
function reckonedRateIn(cells: readonly GridCell[], columns: Columns<FundsSlotRole>): GridCell | undefined {
  const under = (role: FundsSlotRole): GridCell | undefined =>
    cells.find(({ column }) => columns.over(column).some((slot) => slot.role === role));
  const rate = under('executionRate');
  const [stated, spent, budget] = [rate, under('executed'), under('adjustedBudget')].map((cell) =>
    cell ? figureOf(cell, cell) : null,
  );
  return isReckonedFrom(stated ?? null, spent ?? null, budget ?? null) ? rate : undefined;
}

function fitness(cell: GridCell, isRate: boolean): (role: FundsSlotRole) => number {
  const reading = cell.number;
  const { state } = reading;
  const isNumber = reading.state === 'number';
  const isSpoilt = state === 'unreadable' && isSpoiltFigure(cell);
  const isPercent = reading.state === 'number' && reading.percent;
  const isAmount = !isRate && reading.state === 'number' && reading.number.abs().gt(highestShare);
  return (role) => {
    if (role === 'unnamed') return 0;
    if (role === 'label') return isNumber ? -6 : 0;
    if (role === 'beside') return isNumber || state === 'not-applicable' ? -6 : 0;
    if (role === 'reason') return isNumber ? -4 : 0;
    if (isNumber) return (isAmount && inPoints.has(role)) || (isPercent && role !== 'executionRate') ? -4 : 2;
    if (state === 'not-applicable') return 1;
    // "#DIV/0!" under 执行率 and "829.6O" are values in their place, though no numbers.
    return isSpoilt ? 0 : -10;
  };
}

/** A line has a label left of the amounts and something under them; what has neither belongs to the next block. */
function endsBlock(grid: Grid, row: number, header: Header<FundsSlotRole>): boolean {
  const cells = grid.cellsIn(row);
  const first = cells[0];
  if (!first || basicLabel(first.label) || isTotalOfPoints(first.label)) return true;
  if (cells.some((cell) => cell.number.state !== 'unreadable')) return false;
  if (cells.slice(1).some(isSpoiltFigure)) return false;
  return !isFundsLabel(cells, header);
}

/** "总分" ends the form's table, where 合计 may be a line of the funds. */
function isTotalOfPoints(label: string): boolean {
  return label.includes('分') && isTotalLabel(label);
}

function isFundsLabel(cells: readonly GridCell[], header: Header<FundsSlotRole>): boolean {
  const labels = header.columns.slots[0];
  return cells.every((cell) => (labels === undefined || cell.column <= labels.to) && isFundsName(cell.label));
}

const totalLabel =
  /^(?:年度)?(?:资金|预算|支出|投资)?(?:总金额|总额|资金总额|总投资|总预算|合计|总计|小计)$/u;
const detailLabel =
  /^(?:其中)?:?(?:一般公共预算|政府性基金|国有资本经营|一般债券|专项债券|中央|省级|市级|县级|区级)/u;

/** Whether a line of the funds sums others, is one of them, or is inside the one before it, by its labels. */
export function kindOf(
  labels: readonly GridCell[],
  before: readonly Pick<FundsLine, 'kind'>[],
): FundsLine['kind'] {
  const names = labels.map((cell) => cell.label);
  const last = names.at(-1) ?? '';
  if (totalLabel.test(last) || /资金总额|总金额/u.test(last)) return 'total';
  const afterPart = before.some((line) => line.kind === 'part');
  return detailLabel.test(last) && afterPart && !/资金$/u.test(last) ? 'detail' : 'part';
}

/**
 * Totals and their parts. A total that comes first covers the parts after it; a 合计 that comes after parts covers
 * those since the total before it. Parts are exhaustive when a 合计 closes them, when 其他资金 stands among them, or when every level of
 * government that may have paid does.
 */
function groupsOf(lines: readonly FundsLine[]): readonly FundsGroup[] {
  const totals = lines.filter((line) => line.kind === 'total');
  const opening = lines[0]?.kind === 'total' && totals.length === 1;
  return totals.flatMap((total, i): FundsGroup[] => {
    const since = opening ? total.row : (totals[i - 1]?.row ?? 0);
    const parts = lines.filter(
      (line) => line.kind === 'part' && line.row > since && (opening || line.row < total.row),
    );
    if (parts.length === 0) return opening ? [{ total, parts, exhaustive: false }] : [];
    const hasOther = parts.some((part) => /其他|其它/u.test(part.label.text));
    const exhaustive = parts.length > 1 && (!opening || hasOther || areOfEveryLevel(parts));
    return [{ total, parts, exhaustive }];
  });
}

/** Whoever names all of these as sources leaves none out. */
const levelsOfGovernment = [/中央/u, /省|自治区/u, /[市县旗]|区级/u];

function areOfEveryLevel(parts: readonly FundsLine[]): boolean {
  return levelsOfGovernment.every((level) => parts.some(({ label }) => level.test(label.text)));
}
