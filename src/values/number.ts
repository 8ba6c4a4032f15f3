import { Decimal } from './decimal';
import { type FoldedText, foldedText } from './fold';
import { readNothing } from './nothing';

/**
 * What a plain numeric cell holds. Percents are in percent ("98%" is 98, "3‰" is 0.3) and money is in 元 ("30万元" is 300000),
 * while `decimals` counts the digits after the point as written ("200.00" has 2, "1.25万元" has 2).
 */
export type NumberReading =
  | {
      readonly state: 'number';
      readonly number: Decimal;
      readonly decimals: number;
      readonly percent: boolean;
      /** A currency sign or 元 stood in the cell, so `number` is in 元 whatever unit the column has. */
      readonly money: boolean;
    }
  | { readonly state: 'blank' | 'not-applicable' | 'unreadable' };

const factors: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
]);

/** A figure with all the spaces people put around it; longer cells are texts and are not even folded. */
const longestCell = 1000;

/** No amount, weight or score is longer; a longer text is not worth matching. */
const longestNumber = 40;

/** Thousands stand in groups of three or not at all: "1,00" is a slip, not a number. */
const digits = String.raw`(?<whole>[1-9]\d{0,2}(?:[, ]\d{3})+|\d+)?(?:\.(?<fraction>\d*))?`;
const numberPattern = new RegExp(
  String.raw`^(?<sign>[+-]?)(?<currency>¥|人民币)?(?<late>[+-]?)${digits}(?<factor>[百千]?[万亿]|[百千])?(?<suffix>元整?|[%‰分])?$`,
);
const parenthesised = /^\(([^()]*)\)$/;
const spacesThatDoNotGroup = /(?<!\d) | (?!\d)/g;

const unreadable: NumberReading = { state: 'unreadable' };

function match(text: string): Record<string, string | undefined> | null {
  return numberPattern.exec(text)?.groups ?? null;
}

/**
 * Reads a plain numeric cell: "1,234.50", "98.5％", "(1,234.00)", "￥30万元", "10分". A broken grouping ("1,00"), two numbers, or any
 * other word makes it `unreadable`; nothing is guessed. Marks like "—" and "无" are `not-applicable`.
 */
export function readNumber(text: string | FoldedText): NumberReading {
  const { length } = typeof text === 'string' ? text : text.written;
  if (length > longestCell)
    return (typeof text === 'string' ? text.trim() : text.folded) === '' ? { state: 'blank' } : unreadable;
  const said = foldedText(text);
  const nothing = readNothing(said);
  if (nothing !== null) return { state: nothing };
  const folded = said.folded.replace(spacesThatDoNotGroup, '');
  if (folded.length > longestNumber) return unreadable;

  const inner = parenthesised.exec(folded)?.[1];
  const parts = match(inner ?? folded);
  if (parts === null) return unreadable;
  const { sign = '', currency, late = '', whole, fraction = '', factor, suffix } = parts;
  if (whole === undefined && fraction === '') return unreadable;
  if (sign !== '' && late !== '') return unreadable;
  // "(50分)" is the weight in a group label and "(-5)" is no accountant's writing: neither is minus something.
  if (inner !== undefined && (suffix === '分' || sign !== '' || late !== '')) return unreadable;
  const money = currency !== undefined || suffix?.startsWith('元') === true;
  const percent = suffix === '%' || suffix === '‰';
  if ((percent || suffix === '分') && (factor !== undefined || currency !== undefined)) return unreadable;

  const scale = suffix === '‰' ? '0.1' : (factors.get(factor ?? '') ?? 1);
  const size = new Decimal(`${(whole ?? '0').replace(/[, ]/g, '')}.${fraction}0`).times(scale);
  const negative = inner !== undefined || sign === '-' || late === '-';
  return {
    state: 'number',
    number: negative && !size.isZero() ? size.negated() : size,
    decimals: fraction.length,
    percent,
    money,
  };
}

/**
 * A number stored by a spreadsheet as a binary double, rounded to the 15 significant digits that Excel shows and compares by
 * (0.1 + 0.2 → 0.3). Throws RangeError on NaN and the infinities, which no spreadsheet cell can hold.
 */
export function decimalFromFloat(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a spreadsheet number: ${value}`);
  return new Decimal(value === 0 ? 0 : value.toPrecision(15));
}

/** The number in digits, without exponent, grouping or trailing zeros: "1100", "16.67", "-0.5". */
export function plain(number: Decimal): string {
  return number.isZero() ? '0' : number.toFixed();
}
