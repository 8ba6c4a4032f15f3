import { type FoldedText, foldedText } from './fold';

const notApplicable: ReadonlySet<string> = new Set(['无', '暂无', '不适用', 'N/A', 'NA', 'n/a', 'N/a']);
const onlyMarks = /^[‐‑‒–—―─\-/\\…]+$/;

/** What an empty answer says: nothing ("", "　"), or "not applicable" (—, -, /, ……, 无, 不适用, N/A). Null when there is an answer. */
export function readNothing(text: string | FoldedText): 'blank' | 'not-applicable' | null {
  const { squeezed } = foldedText(text);
  if (squeezed === '') return 'blank';
  return notApplicable.has(squeezed) || onlyMarks.test(squeezed) ? 'not-applicable' : null;
}
