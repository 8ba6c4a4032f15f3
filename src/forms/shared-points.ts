import type { Grid } from '../sheets';
import { Decimal } from '../values';
import type { Figure, Funds, Indicator, TotalRow } from './form';

/** Two decimals are printed: sums may differ by one unit of the last. */
const allowed = new Decimal('0.01');

/** The points of a whole form, where nothing states another total. */
const usualTotal = 100;

/** What the rows of a table are weighed against to tell whose points stand where. */
export interface Sums {
  readonly grid: Grid;
  readonly totalRow: TotalRow | null;
  readonly funds: Funds | null;
}

/**
 * The indicators with each point counted once. Where a weight or a score stands once for several rows (merged over them, or, where an
 * export dropped the merges, left blank in all but the first, and the sums hold without the blanks), it is the first row's and says
 * for how many rows it stands; the others have none of their own. Sub-rows (1、 and 2、 under 一、) whose points make up those of the
 * row above them have none either.
 */
export function withPointsOnce(indicators: readonly Indicator[], sums: Sums): readonly Indicator[] {
  return withoutSubRows(withBlanksJoined(withMergesJoined(indicators, sums.grid), sums), sums);
}

type Points = 'weight' | 'score';

const over = { weight: 'weightOver', score: 'scoreOver' } as const;

function withMergesJoined(indicators: readonly Indicator[], grid: Grid): readonly Indicator[] {
  return (['weight', 'score'] as const).reduce((rows, points) => joinMerged(rows, points, grid), indicators);
}

function joinMerged(rows: readonly Indicator[], points: Points, grid: Grid): readonly Indicator[] {
  const joined = [...rows];
  for (let i = 0; i < joined.length; i += 1) {
    const first = joined[i];
    const figure = first?.[points];
    if (!first || figure?.state !== 'number') continue;
    const last = grid.lastRow(figure.cell.row, figure.cell.column);
    let end = i + 1;
    while (isBlank(joined[end]?.[points]) && (joined[end]?.row ?? last + 1) <= last) end += 1;
    join(joined, i, end, points);
  }
  return joined;
}

/** The points of the first row stand for all rows before `end`. */
function join(rows: Indicator[], at: number, end: number, points: Points): void {
  const first = rows[at];
  if (!first || end - at < 2) return;
  rows[at] = { ...first, [over[points]]: end - at };
  for (let k = at + 1; k < end; k += 1) {
    const row = rows[k];
    if (row) rows[k] = { ...row, [points]: null };
  }
}

function isBlank(figure: Figure | null | undefined): boolean {
  return figure?.state === 'blank';
}

function withBlanksJoined(rows: readonly Indicator[], sums: Sums): readonly Indicator[] {
  const isOpen = (row: Indicator | undefined): boolean =>
    row !== undefined && isBlank(row.weight) && isBlank(row.score) && row.name.text !== '' && isFilled(row);
  if (!rows.some(isOpen) || !holdsAsItStands(rows, sums)) return rows;
  const joined = [...rows];
  for (let i = 0; i < joined.length; i += 1) {
    const first = joined[i];
    if (first?.weight?.state !== 'number' || first.score?.state !== 'number') continue;
    let end = i + 1;
    while (isOpen(joined[end]) && joined[end]?.block === first.block) end += 1;
    join(joined, i, end, 'weight');
    join(joined, i, end, 'score');
  }
  return joined;
}

function isFilled({ target, actual }: Indicator): boolean {
  return [target, actual].some((entry) => entry !== null && entry.text !== '');
}

/** Nothing is missing from the sums: the weights make up the total, and the scores the total that is stated. */
function holdsAsItStands(rows: readonly Indicator[], { totalRow, funds }: Sums): boolean {
  const weights = sumOf(rows, 'weight');
  const full = totalRow?.weight?.number ?? new Decimal(usualTotal);
  const weighs = rateFigures(funds, 'weight').some((rate) => isNear(weights.plus(rate), full));
  const stated = totalRow?.score?.number;
  if (!weighs || !stated) return weighs;
  return rateFigures(funds, 'score').some((rate) => isNear(sumOf(rows, 'score').plus(rate), stated));
}

/** What the execution rate may add to a sum: nothing, what its total line says, or what its lines say together. */
function rateFigures(funds: Funds | null, points: Points): readonly Decimal[] {
  const lines = funds?.lines ?? [];
  const together = lines.reduce((sum, line) => sum.plus(line[points]?.number ?? 0), new Decimal(0));
  return [new Decimal(0), together, ...lines.flatMap((line) => line[points]?.number ?? [])];
}

function sumOf(rows: readonly Indicator[], points: Points): Decimal {
  return rows.reduce((sum, row) => sum.plus(row[points]?.number ?? 0), new Decimal(0));
}

function isNear(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lte(allowed);
}

/** "一、示范区建立" has parts, "1、水稻" is one; "其中：水稻" is one of whatever stands above it. */
const hasParts = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/u;
const isPart = /^(?:\(?\d{1,2}[、.)]|其中)/u;

function withoutSubRows(rows: readonly Indicator[], sums: Sums): readonly Indicator[] {
  const parts = new Set<Indicator>();
  for (let i = 0; i < rows.length; i += 1) {
    const whole = rows[i];
    const next = rows[i + 1];
    if (!whole || !next || isPart.test(whole.name.words.squeezed)) continue;
    if (!hasParts.test(whole.name.words.squeezed) && !next.name.words.squeezed.startsWith('其中')) continue;
    let end = i + 1;
    while (isPart.test(rows[end]?.name.words.squeezed ?? '')) end += 1;
    const own = rows.slice(i + 1, end);
    if (own.length > 0 && isMadeUpOf(whole, own)) for (const part of own) parts.add(part);
  }
  if (parts.size === 0) return rows;
  const kept = rows.filter((row) => !parts.has(row));
  const stated = sums.totalRow?.score?.number;
  const isTotal = (some: readonly Indicator[]): boolean =>
    stated !== undefined &&
    stated !== null &&
    rateFigures(sums.funds, 'score').some((rate) => isNear(sumOf(some, 'score').plus(rate), stated));
  // A total that counts every row says that they are no parts after all.
  if (isTotal(rows) && !isTotal(kept)) return rows;
  return rows.map((row) => (parts.has(row) ? { ...row, weight: null, score: null } : row));
}

function isMadeUpOf(whole: Indicator, parts: readonly Indicator[]): boolean {
  const agrees = (points: Points): boolean | null => {
    const figures = parts.map((part) => part[points]?.number ?? null);
    const sum = whole[points]?.number;
    if (!sum || figures.some((figure) => figure === null)) return null;
    return isNear(sumOf(parts, points), sum);
  };
  const [weights, scores] = [agrees('weight'), agrees('score')];
  return weights !== false && scores !== false && (weights ?? scores) === true;
}
