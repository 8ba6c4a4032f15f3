import type { FoldedText } from './fold';

const tag = /<\/?[a-z][^<>]{0,200}>/giu;
const bracketed = /\([^()]*\)/gu;
const ornament = /^[*#•·]+|[*:;%‰]+$/gu;

/** A label with its spaces fits in this; of a longer text only the beginning is looked at. */
const longestLabel = 300;

/** A text without HTML tags; some systems export headers as "<b>资金使用情况</b>". */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(tag, '') : text;
}

/**
 * A header or label reduced to its words, so that writings of one name compare equal: "全年（调整）预算数",
 * "全年 预算数" and "* 全年预算数：" are all "全年预算数". Width, white space, "*", "（%）", units in brackets and
 * line breaks do not count. A label that is nothing but brackets keeps them.
 */
export function labelOf({ squeezed }: Pick<FoldedText, 'squeezed'>): string {
  const words = beginningOf(squeezed).replace(ornament, '');
  const bare = words.replace(bracketed, '').replace(ornament, '');
  return bare === '' ? words : bare;
}

/** As much of a text as can be a label. */
export function beginningOf(squeezed: string): string {
  return squeezed.length > longestLabel ? squeezed.slice(0, longestLabel) : squeezed;
}
