import { numeralSigns } from './chinese-numerals';
import { kinds } from './tables/not-measures';

/** A stretch of a text, `end` not included. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const itemStart = /[\s;；。,，.]/;
const afterItemNumber = /[、.)．）]/;

/**
 * The numbers of a numbered list: "1、按月…；2、根据…", also with "." or ")" and with nothing between the items. A list begins with 1 at the
 * start of the text and goes on one by one, so "2、3次" is no list.
 */
function listNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  let expected = 1;
  for (let at = 0; at < text.length; at += 1) {
    const number = String(expected);
    const opened = text[at] === '(' ? 1 : 0;
    if (!text.startsWith(number, at + opened)) continue;
    const before = text[at - 1];
    const starts = before === undefined || itemStart.test(before);
    if (expected === 1 ? at > 0 : before !== undefined && /\d/.test(before)) {
      if (expected === 1) break;
      continue;
    }
    const end = at + opened + number.length + 1;
    const sign = text[end - 1] ?? '';
    if (!afterItemNumber.test(sign) || (opened === 1) !== (sign === ')' && opened === 1)) continue;
    // "1.5万元" is a number, and so is the 2 in "培训2、3次"; a year may open an item: "1.2023年…".
    const next = text.slice(end, end + 5);
    if (/^\d/.test(next) && (!starts || !/^(?:19|20)\d{2}年/.test(next)) && !(starts && sign === '、'))
      continue;
    found.push({ start: at, end });
    at = end - 1;
    expected += 1;
  }
  const only = found[0];
  // A single "1、2次" is no list either.
  return found.length === 1 && only !== undefined && /\d/.test(text[only.end] ?? '') ? [] : found;
}

/** The text with its list numbering taken out, so that "1、举办5次" speaks of 5 only. */
export function withoutListNumbers(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of listNumbers(text)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** "第8", "全市第一": an order that ends the phrase, and stands alone or after a place, is a rank. */
const rankAlone = new RegExp(
  String.raw`(?:^|[国省市区县州统校居列获排为名:])第(?:\d{1,4}|[${numeralSigns}]{1,6})[。)]?$`,
);

function holdsOneOf(text: string, signs: string): boolean {
  for (const sign of signs) if (text.includes(sign)) return true;
  return false;
}

/** Marks with true every place of the text that belongs to something that only looks like a measure. */
export function notMeasures(text: string): readonly boolean[] {
  const covered = Array.from({ length: text.length }, () => false);
  const rank = text.includes('第') ? rankAlone.exec(text) : null;
  const rankAt = rank === null ? -1 : text.lastIndexOf('第');
  for (const [signs, pattern] of kinds) {
    if (signs !== '' && !holdsOneOf(text, signs)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      if (match.index !== rankAt) covered.fill(true, match.index, match.index + match[0].length);
  }
  return covered;
}
