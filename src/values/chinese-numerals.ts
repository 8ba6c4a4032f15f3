import { Decimal } from './decimal';

const digitSigns: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => Array.from(signs, (sign): [string, number] => [sign, value]),
  ),
);
const smallUnits: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const largeUnits: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);
const shares: ReadonlyMap<string, string> = new Map([
  ['百分之', '1'],
  ['千分之', '0.1'],
  ['万分之', '0.01'],
]);

/** No numeral in a form is longer; a longer run of these characters is text. */
const longestNumeral = 24;

/** Every character a Chinese numeral is written with, as the inside of a regular expression's class. */
export const numeralSigns = [...digitSigns.keys(), ...smallUnits.keys(), ...largeUnits.keys()].join('');

/** "二〇二三", "一〇〇": digits read off one by one. "三四" is "three or four" and no number. */
function readPositional(signs: readonly string[]): Decimal | null {
  const digits = signs.map((sign) => digitSigns.get(sign));
  if (digits.includes(undefined)) return null;
  const saysItself = digits.length === 1 || digits.length > 2 || (digits.length === 2 && digits[1] === 0);
  return saysItself ? new Decimal(digits.join('')) : null;
}

/** A part below 万: "三千二百零五" is 3205. Null when the units do not fall from left to right. */
function readSection(signs: readonly string[], colloquialUnit: number): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastUnit = colloquialUnit;
  let ceiling = 10_000;
  for (const [place, sign] of signs.entries()) {
    const value = digitSigns.get(sign);
    const unit = smallUnits.get(sign);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (value === 0) lastUnit = 10;
    } else if (unit !== undefined) {
      // Only 十 may open a numeral without a digit: 十二 is 12, while a lone 百 or 千 is "some hundreds".
      if (unit >= ceiling || digit === 0 || (digit === null && (unit !== 10 || place > 0))) return null;
      sum += (digit ?? 1) * unit;
      ceiling = unit;
      lastUnit = unit;
      digit = null;
    } else return null;
  }
  if (digit === null) return sum;
  // 一百二 is 120 and 三万五 is 35000: a last digit without a unit stands one step below the unit before it; 一百零二 is 102.
  const step = signs.length === 1 || lastUnit > 10 ? lastUnit / 10 : 1;
  return sum + digit * step;
}

function readWhole(text: string): Decimal | null {
  const signs = Array.from(text);
  if (signs.length === 0 || signs.length > longestNumeral) return null;
  const positional = readPositional(signs);
  if (positional !== null) return positional;

  let total = new Decimal(0);
  let section: string[] = [];
  let lastUnit = 10;
  let ceiling = Infinity;
  for (const sign of signs) {
    const large = largeUnits.get(sign);
    if (large === undefined) {
      section.push(sign);
      continue;
    }
    const value = section.length === 0 ? null : readSection(section, 10);
    if (value === null || value === 0 || large >= ceiling) return null;
    total = total.plus(new Decimal(value).times(large));
    ceiling = large;
    lastUnit = large;
    section = [];
  }
  if (section.length === 0) return total;
  const rest = readSection(section, lastUnit);
  return rest === null ? null : total.plus(rest);
}

/**
 * The number a whole Chinese numeral says: 十二, 两, 一百二十, 三万五千, 一百二 (120), 二〇二三, 三点五. Null for anything else, and for what
 * only hints at a number (半, 数十, 三四, 百).
 */
export function readChineseNumeral(text: string): Decimal | null {
  const [whole = '', fraction, ...more] = text.split('点', 3);
  if (fraction === undefined) return readWhole(whole);
  const value = readWhole(whole);
  const digits = Array.from(fraction, (sign) => digitSigns.get(sign));
  if (value === null || more.length > 0 || digits.length === 0 || digits.length > longestNumeral) return null;
  return digits.includes(undefined) ? null : value.plus(`0.${digits.join('')}`);
}

/** "百分之九十" as 90, "百分之百" as 100, "千分之三" as 0.3 (in percent); null for anything else. Arabic digits may follow 分之. */
export function readChinesePercent(text: string): Decimal | null {
  const scale = shares.get(text.slice(0, 3));
  if (scale === undefined) return null;
  const numeral = text.slice(3);
  if (numeral === '百') return new Decimal(scale).times(100);
  const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(numeral) ? new Decimal(numeral) : readChineseNumeral(numeral);
  return value?.times(scale) ?? null;
}
