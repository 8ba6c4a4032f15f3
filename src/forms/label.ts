import { squeeze } from '../values';

const tag = /<\/?[a-z][^<>]{0,200}>/giu;
const bracketed = /\([^()]*\)/gu;
const ornament = /^[*#•·]+|[*:;%‰]+$/gu;

/** A text without HTML tags; some systems export headers as "<b>资金使用情况</b>". */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(tag, '') : text;
}

/**
 * A header or label reduced to its words, so that writings of one name compare equal: "全年（调整）预算数",
 * "全年 预算数" and "* 全年预算数：" are all "全年预算数". Width, white space, "*", "（%）", units in brackets and
 * line breaks do not count. A label that is nothing but brackets keeps them.
 */
export function labelOf(text: string): string {
  const folded = squeeze(withoutTags(beginning(text))).replace(ornament, '');
  const bare = folded.replace(bracketed, '').replace(ornament, '');
  return bare === '' ? folded : bare;
}

/** A label with its tags and spaces fits in this; of a longer text only the beginning is looked at. */
const longestLabel = 300;

function beginning(text: string): string {
  return text.length > longestLabel ? text.slice(0, longestLabel) : text;
}

/** The points a group label states: 50 in "产出指标 (50分)", "(30分)"; null when it states none. */
export function statedPoints(text: string): string | null {
  return /\((\d{1,3}(?:\.\d{1,2})?)分?\)/u.exec(squeeze(withoutTags(beginning(text))))?.[1] ?? null;
}

/** The label is only the points: the second line of a group label that was split over two rows, "(30分)". */
export function isOnlyPoints(text: string): boolean {
  return /^\(\d{1,3}(?:\.\d{1,2})?分\)$/u.test(squeeze(withoutTags(beginning(text))));
}
