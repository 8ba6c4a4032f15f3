import { numeralSigns } from './chinese-numerals';
import { Decimal } from './decimal';
import { isErrorValue } from './error-value';
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
      /** The unit as written, "万元" or "元"; null where none is, and for a percent. */
      readonly unit: string | null;
      /** A remark in brackets that leaves the number alone: "优" of "95.41（优）"; "" without one. */
      readonly note: string;
    }
  | { readonly state: 'blank' | 'not-applicable' }
  | { readonly state: 'unreadable'; readonly why: WhyNoNumber };

/**
 * Why a cell holds no number.
 * - `error-value`: #REF!, #DIV/0!, ######
 * - `several-lines`, `several-numbers`: "100 / 200", "15/15", two lines: which of them counts?
 * - `approximate`: 约78%, 近百万
 * - `broken`: a figure with something in it that does not belong: 829.6O, 9。6, 1,00
 * - `chinese`: 捌佰肆拾伍点伍
 * - `words`: no figure at all, 见附件
 */
export type WhyNoNumber =
  'error-value' | 'several-lines' | 'several-numbers' | 'approximate' | 'broken' | 'chinese' | 'words';

/** What a figure counts, where brackets and triangles mean one thing in money and another in points. */
export type FigureKind = 'money' | 'points';

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
/** A remark of a few words after the figure; "(含追加)" changes what the figure is, and is no remark. */
const remark = /^([^()]*\d[%‰分元]?)\(([\u4e00-\u9fff]{1,6})\)$/;
const changesFigure = /[含加减除扣余约近]/;
/** Accountants print a triangle for minus. */
const triangle = /^[△▲∆](?=[\d.¥])/;
const parenthesised = /^\(([^()]*)\)$/;
const spacesThatDoNotGroup = /(?<!\d) | (?!\d)/g;

const inBrackets = /\([^()]{0,16}\)/g;
const approximate = /^(?:大?约|[近逾超]|将近|不足)|(?:左右|上下|[余多])$/;
/** A figure spoiled: at most a few signs in it are no digits. */
const mostlyFigure = /^\D{0,4}\d[^\u4e00-\u9fff]{0,40}[\u4e00-\u9fff]{0,4}$/;
const chineseFigure = new RegExp(`^[${numeralSigns}点整元角分]+$`);

const unreadable = (why: WhyNoNumber): NumberReading => ({ state: 'unreadable', why });

function whyNoNumber(text: string): WhyNoNumber {
  if (isErrorValue(text)) return 'error-value';
  if (!/\d/.test(text)) return chineseFigure.test(text) ? 'chinese' : 'words';
  if (/\d[^\n]*\n[^\n]*\d/.test(text)) return 'several-lines';
  if (!mostlyFigure.test(text.replace(inBrackets, ''))) return 'words';
  if (approximate.test(text)) return 'approximate';
  return /\d(?:\.\d+)?[%‰元分]?[/、;；~ -]\s?\d/.test(text) ? 'several-numbers' : 'broken';
}

function match(text: string): Record<string, string | undefined> | null {
  return numberPattern.exec(text)?.groups ?? null;
}

/**
 * Reads a plain numeric cell: "1,234.50", "98.5％", "(1,234.00)", "￥30万元", "10分", "95.41（优）". A broken grouping ("1,00"), two
 * numbers, or any other word makes it `unreadable`, and `why` tells a spoiled figure from words; nothing is guessed. Marks like "—" and
 * "无" are `not-applicable`.
 * @param text the cell as shown
 * @param kind 'points' where a weight or a score stands: there "（15）" is 15, and a triangle is no minus
 */
export function readNumber(text: string | FoldedText, kind: FigureKind = 'money'): NumberReading {
  const { length } = typeof text === 'string' ? text : text.written;
  if (length > longestCell)
    return (typeof text === 'string' ? text.trim() : text.folded) === ''
      ? { state: 'blank' }
      : unreadable('words');
  const said = foldedText(text);
  const nothing = readNothing(said);
  if (nothing !== null) return { state: nothing };
  const folded = said.folded.replace(spacesThatDoNotGroup, '');
  if (folded.length > longestNumber) return unreadable(whyNoNumber(folded.slice(0, longestNumber)));
  const noted = remark.exec(folded);
  const note = noted?.[2] ?? '';
  const figure = noted === null || changesFigure.test(note) ? folded : (noted[1] ?? '');
  return numberIn(figure, figure === folded ? '' : note, kind) ?? unreadable(whyNoNumber(folded));
}

function numberIn(text: string, note: string, kind: FigureKind): NumberReading | null {
  const minus = kind === 'money' && triangle.test(text);
  const inner = parenthesised.exec(text)?.[1];
  const parts = match(inner ?? (minus ? text.slice(1) : text));
  if (parts === null) return null;
  const { sign = '', currency, late = '', whole, fraction = '', factor, suffix } = parts;
  if (whole === undefined && fraction === '') return null;
  if ((sign !== '' || minus) && late !== '') return null;
  // "(50分)" is the weight in a group label and "(-5)" is no accountant's writing: neither is minus something.
  if (inner !== undefined && (suffix === '分' || sign !== '' || late !== '')) return null;
  const money = currency !== undefined || suffix?.startsWith('元') === true;
  const percent = suffix === '%' || suffix === '‰';
  if ((percent || suffix === '分') && (factor !== undefined || currency !== undefined)) return null;

  const scale = suffix === '‰' ? '0.1' : (factors.get(factor ?? '') ?? 1);
  const size = new Decimal(`${(whole ?? '0').replace(/[, ]/g, '')}.${fraction}0`).times(scale);
  const bracketed = inner !== undefined && kind === 'money';
  const negative = bracketed || minus || sign === '-' || late === '-';
  return {
    state: 'number',
    number: negative && !size.isZero() ? size.negated() : size,
    decimals: fraction.length,
    percent,
    money,
    unit: money ? `${factor ?? ''}元` : null,
    note,
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
