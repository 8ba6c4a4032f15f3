import { Decimal, decimalFromFloat, type Nature, readNature, readNothing, readNumber } from '../values';
import type { Policy } from '../policies';
import { defaultPolicy, policies } from '../policies/shipped';
import { type CellError, errorInText, notAvailable, quoted, valueError } from './errors';

/** A 0 that a host gives for a blank cell as for a 0, where nobody could ask the cell itself. */
export interface ZeroOrBlank {
  readonly zeroOrBlank: true;
}

/** What a registration gives in place of such a 0. */
export const zeroOrBlank: ZeroOrBlank = { zeroOrBlank: true };

/** A cell as the functions see it; null is blank, and an omitted argument too. */
export type CellValue = number | string | boolean | null | CellError | ZeroOrBlank;

/** An argument as a rectangle; a single value is 1 × 1. */
export type Cells = readonly (readonly CellValue[])[];

/** A cell that holds something to read. */
export type Filled = number | string | boolean;

/** What WPS hands over for an omitted argument: DISP_E_PARAMNOTFOUND (0x80020004). Excel gives null. */
const omitted = -2147352572;

/** Whether an argument was left out, which a blank cell is not: that comes as a rectangle of one. */
export function isOmitted(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === omitted;
}

/**
 * A value as the host gives it. Blank text, null, undefined and {@link omitted} are null; Excel's `CustomFunctions.Error`,
 * its typed values and error texts become a {@link CellError}. Never throws.
 */
export function cellValue(raw: unknown): CellValue {
  switch (typeof raw) {
    case 'number':
      if (raw === omitted) return null;
      return Number.isFinite(raw) ? raw : { error: '#NUM!', message: '' };
    case 'string':
      return raw.trim() === '' ? null : (errorInText(raw) ?? raw);
    case 'boolean':
      return raw;
    case 'undefined':
      return null;
    case 'object':
      if (raw === null || raw === zeroOrBlank) return raw as null | ZeroOrBlank;
      return valueOfObject(raw as Readonly<Record<string, unknown>>);
    default:
      return valueError('参数的类型无法使用');
  }
}

function valueOfObject(raw: Readonly<Record<string, unknown>>): CellValue {
  if (Array.isArray(raw) && raw.length === 0) return null;
  const message = typeof raw['message'] === 'string' ? raw['message'] : '';
  for (const code of [raw['error'], raw['code']]) {
    const error = typeof code === 'string' ? errorInText(code) : null;
    if (error) return { error: error.error, message };
  }
  // Excel's data types (a formatted number, an entity) carry the plain value.
  return 'basicValue' in raw && typeof raw['basicValue'] !== 'object'
    ? cellValue(raw['basicValue'])
    : valueError('参数的类型无法使用');
}

/** An argument as rows, whatever the host made of it: a single value, a flat list, a rectangle. A rectangle is not copied. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument.length === 0 ? [null] : argument;
  return rows.every(isFilledRow) ? rows : rows.map((row) => (isFilledRow(row) ? row : [row]));
}

const isFilledRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length > 0;

/** An argument as rows of cells. */
export function cellsOf(argument: unknown): Cells {
  return rowsOf(argument).map((row) => row.map(cellValue));
}

/** Whether it is the 0 that may be a blank. */
export function isZeroOrBlank(cell: CellValue): cell is ZeroOrBlank {
  return cell === zeroOrBlank;
}

/** Is it an error? Everything else a cell or a reading can be is a plain value or a Decimal. */
export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Forms repeat their texts and weights; what was read once need not be read again. Bounded, and seen by nobody but the clock. */
export function remembering<K, T>(read: (given: K) => T): (given: K) => T {
  const most = 1000;
  const known = new Map<K, T>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined || known.has(given)) return before as T;
    const value = read(given);
    if (known.size >= most) known.clear();
    known.set(given, value);
    return value;
  };
}

const nothingIn = remembering(readNothing);

/** #N/A of a 0 that may be a blank, and how to write the formula so that it is known. */
export interface Unsure extends CellError {
  readonly unsure: true;
}

/** Why there is nothing to compute: an error, "—" (无, /) where the row does not apply, '' where it is blank. */
export type Unanswered = CellError | Unsure | '—' | '';

/**
 * What a row gives when a required argument has nothing to compute with: an error comes out unchanged, then "—", then a
 * blank, then a 0 that may be a blank. Null when there is something in all.
 * @param cells the row's, required ones first
 * @param names of the required ones
 */
export function unanswered(cells: readonly CellValue[], names: readonly string[]): Unanswered | null {
  let found: '—' | '' | null = null;
  let unsure = -1;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? null;
    if (typeof cell === 'number') continue;
    if (isError(cell)) return cell;
    if (at >= names.length) continue;
    if (isZeroOrBlank(cell)) unsure = at;
    else {
      const nothing = cell === null ? 'blank' : typeof cell === 'string' ? nothingIn(cell) : null;
      if (nothing === 'not-applicable') found = '—';
      else if (nothing === 'blank') found ??= '';
    }
  }
  return found ?? (unsure < 0 ? null : { ...unsureOf(names[unsure] ?? ''), unsure: true });
}

function unsureOf(name: string): CellError {
  return notAvailable(`${name}是 0 还是空格，这里分辨不了：请在单元格后加 &""，如 G19&""`);
}

const exactDigits = 15;

/** A number cell as a decimal, at the 15 digits a spreadsheet compares by. Short numbers, nearly all, skip the rounding. */
export function decimalOf(number: number): Decimal {
  const exact = new Decimal(number);
  const isShort = number === Math.trunc(number) ? Math.abs(number) < 1e15 : exact.precision() <= exactDigits;
  return isShort ? exact : decimalFromFloat(number);
}

const numberIn = remembering(readNumber);

/** How a plain number may be written beside its digits. */
export interface Writing {
  readonly percent?: boolean;
  readonly money?: boolean;
}

/** The number in a cell: 10, "10.00", "162,500.00", and as `writing` allows "10%" or "30万元". Else #VALUE! that quotes it. */
export function readFigure(cell: Filled, what: string, writing: Writing = {}): Decimal | CellError {
  if (typeof cell === 'number') return decimalOf(cell);
  if (typeof cell === 'string') {
    const reading = numberIn(cell);
    if (
      reading.state === 'number' &&
      (!reading.percent || writing.percent === true) &&
      (!reading.money || writing.money === true)
    )
      return reading.number;
  }
  return valueError(`${what}${quoted(cell)}不是数值`);
}

/** Weights are points: never negative. "10分" and "10%" (of 100) are 10. */
export const readWeight = remembering((cell: Filled): Decimal | CellError => {
  const weight = readFigure(cell, '权重', { percent: true });
  return !isError(weight) && weight.isNegative() && !weight.isZero()
    ? valueError(`权重${quoted(weight.toFixed())}不能为负`)
    : weight;
});

/**
 * Two amounts of money in one unit. A bare number beside "30万元" may be 元 or 万元: that is said, not guessed.
 * @returns the two amounts, or the #VALUE! of the one that cannot be used
 */
export function readAmounts(
  first: Filled,
  nameOfFirst: string,
  second: Filled,
  nameOfSecond: string,
): readonly [Decimal, Decimal] | CellError {
  const one = readFigure(first, nameOfFirst, { money: true });
  if (isError(one)) return one;
  const other = readFigure(second, nameOfSecond, { money: true });
  if (isError(other)) return other;
  const scaled = (cell: Filled): boolean => typeof cell === 'string' && /[万亿]/u.test(cell);
  if (scaled(first) !== scaled(second)) {
    const texts = [first, second].map((cell) => quoted(cell)).join('与');
    return valueError(`${texts}的金额单位可能不同，请写成同一单位`);
  }
  return [one, other];
}

/** The points, percent or plain number that a call gives, as the host's own number. */
export function numberOf(value: Decimal): number {
  return value.toNumber();
}

const natureIn = remembering((text: string): Nature | null | CellError => {
  const nature = readNature(text);
  if (nature !== null) return nature;
  // 定量 says only that there is a number.
  if (readNothing(text) !== null || /^定量(?:指标)?$/u.test(text.trim())) return null;
  return valueError(`指标性质${quoted(text)}无法识别，可用 ≥ > = ≤ < 定性`);
});

/** 指标性质 in a cell of its own; null where none is stated. */
export function readNatureCell(cell: Filled | null): Nature | null | CellError {
  if (cell === null) return null;
  if (typeof cell === 'string') return natureIn(cell);
  return valueError(`指标性质${quoted(cell)}无法识别，可用 ≥ > = ≤ < 定性`);
}

const policyIn = remembering((text: string): Policy | CellError => {
  const wanted = text.trim().toLowerCase();
  const found = policies.find(
    ({ id, title }) => id === wanted || (wanted.length > 1 && title.zh.startsWith(wanted)),
  );
  const ids = policies.map(({ id }) => id).join('、');
  return found ?? valueError(`没有名为${quoted(text)}的评分办法，可用 ${ids}`);
});

/** The policy by its id ("chongqing") or the beginning of its Chinese title ("重庆"); the national one where omitted. */
export function readPolicyCell(cell: Filled | null): Policy | CellError {
  if (cell === null) return defaultPolicy;
  return typeof cell === 'string' ? policyIn(cell) : valueError(`没有名为${quoted(cell)}的评分办法`);
}

/** A result that is a span, not a number: it is said, never picked. */
export function span(from: Decimal, to: Decimal, of: string): CellError {
  return notAvailable(`${of}应在 ${from.toFixed()} 至 ${to.toFixed()} 之间评定，不能由公式算出`);
}
