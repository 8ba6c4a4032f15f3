import { numeralSigns, readChineseNumeral, readChinesePercent } from './chinese-numerals';
import { Decimal } from './decimal';

/** A number at a place of a text; `number` is null when something numeric stands there that cannot be read ("1,00", 数十, 三四). */
export interface Numeral {
  readonly end: number;
  readonly number: Decimal | null;
  /** "120余", "20多", "十来", "20+". */
  readonly approximate: boolean;
  /** 百分之九十: the number is already in percent. */
  readonly percent: boolean;
  /** What 万 or 亿 multiplied the digits by, 1 without: in "3-5万" the 3 shares it. */
  readonly scale: number;
}

const arabic = /\d+(?:[,.]\d+)*/y;
const wellFormed = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const vague = /[余多来+]/y;
/** 千 in 千米, 千克, 千瓦 and 百 in 百分点 belong to the unit. */
const scaleSigns = /[百千]?[万亿]|百(?!分)|千(?![米克瓦伏])/y;
const chinese = new RegExp(`[${numeralSigns}]+(?:点[${numeralSigns}]+)?`, 'y');
const share = new RegExp(
  String.raw`[百千万]分之(?:\d+(?:\.\d+)?|[${numeralSigns}]+(?:点[${numeralSigns}]+)?)`,
  'y',
);

/** 三分之二, and 2/3 where an operator beside it says that it is no date: a share in percent, to four decimals. */
const fractions =
  /[一二三四五六七八九]分之[一二三四五六七八九](?=$|[以及的左()，,。])|(?<=[≥≤<>于过少足多达为])[1-9]\/[2-9](?![\d/月日号])|[1-9]\/[2-9](?=及?以[上下])/y;
const decimalsOfFraction = 4;

function fractionOf(text: string, place: number): Numeral | null {
  const [first, second] = text.includes('/') ? text.split('/') : text.split('分之').reverse();
  const [part, whole] = [first, second].map((sign = '') => readChineseNumeral(sign) ?? new Decimal(sign));
  if (part === undefined || whole === undefined || part.gte(whole)) return null;
  const share = part.times(100).div(whole);
  const number = share.toDecimalPlaces(decimalsOfFraction);
  return { end: place + text.length, number, approximate: !share.eq(number), percent: true, scale: 1 };
}

/** 九成, 八成五; 三成立 and 一成果 are other words. */
const tenthShare = /(?<![一二三四五六七八九十])[一二三四五六七八九]成[一二三四五六七八九]?(?=[以及左的]|$)/y;

const factors: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['百亿', 1e10],
  ['千亿', 1e11],
]);

function at(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

/** The number in Arabic digits at a place, with its 万 or 亿: "1,200", "12.5万", "1亿2000万", "100余万". Null when no digit stands there. */
export function arabicNumeralAt(text: string, place: number): Numeral | null {
  let end = place;
  let total = new Decimal(0);
  let ceiling = Infinity;
  let scale = 1;
  let approximate = false;
  let broken = false;
  for (;;) {
    const digits = at(arabic, text, end);
    if (digits === '') break;
    // "1万2" and "1亿3亿" are slips; a part must carry a smaller unit than the part before it.
    broken ||= !wellFormed.test(digits) || digits.length > 40;
    end += digits.length;
    const more = at(vague, text, end);
    const sign = at(scaleSigns, text, end + more.length);
    approximate ||= more !== '';
    end += more.length + sign.length;
    const factor = factors.get(sign) ?? 1;
    broken ||= factor >= ceiling;
    if (!broken) total = total.plus(new Decimal(digits.replace(/,/g, '')).times(factor));
    if (ceiling === Infinity) scale = factor;
    else if (sign === '') broken = true;
    ceiling = factor;
    if (sign === '') break;
  }
  if (end === place) return null;
  if (!approximate && at(vague, text, end) !== '') {
    approximate = true;
    end += 1;
  }
  return { end, number: broken ? null : total, approximate, percent: false, scale };
}

/** 百分之九十, 九成 or 三分之二 at a place, in percent. Null when no such share stands there. */
export function shareAt(text: string, place: number): Numeral | null {
  const tenths = at(tenthShare, text, place);
  if (tenths !== '') {
    const [whole = '', part = '零'] = Array.from(tenths.replace('成', ''));
    const number =
      readChineseNumeral(whole)
        ?.times(10)
        .plus(readChineseNumeral(part) ?? 0) ?? null;
    return { end: place + tenths.length, number, approximate: false, percent: true, scale: 1 };
  }
  const fraction = at(fractions, text, place);
  if (fraction !== '') return fractionOf(fraction, place);
  const found = at(share, text, place);
  if (found === '') return null;
  return {
    end: place + found.length,
    number: readChinesePercent(found),
    approximate: false,
    percent: true,
    scale: 1,
  };
}

/**
 * The Chinese numeral at a place: 十二, 三万五千, 两, 十余. A lone 百 or 千 counts as 100 or 1000 when `rounded` says that a word like 近 or 超
 * stands before it. 数十, 十几, 三四 and 三分之一 are numerals that cannot be read (`number` null). Null when none stands there.
 */
export function chineseNumeralAt(text: string, place: number, rounded: boolean): Numeral | null {
  const found = at(chinese, text, place);
  if (found === '') return null;
  let end = place + found.length;
  // "数十篇" is some tens of them, but 人数十人 is ten people.
  const some = /(?:^|[^人次件个总份期篇户])数$|几$/.test(text.slice(Math.max(0, place - 2), place));
  const rest = text.slice(end, end + 2);
  const fraction = rest === '分之';
  const few = rest.startsWith('几');
  const more = at(vague, text, end);
  end += fraction || few ? rest.length : more.length;
  const number =
    readChineseNumeral(found) ?? (rounded || more !== '' ? readChineseNumeral(`一${found}`) : null);
  const scale = /[万亿]$/.test(found) ? (factors.get(found.slice(-1)) ?? 1) : 1;
  return {
    end,
    number: some || fraction || few ? null : number,
    approximate: more !== '',
    percent: false,
    scale,
  };
}
