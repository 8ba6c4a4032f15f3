import { type FoldedText, foldedText } from './fold';

const notApplicable: ReadonlySet<string> = new Set([
  '无',
  '暂无',
  '不适用',
  '不涉及',
  '未涉及',
  '无此项',
  'N/A',
  'NA',
  'n/a',
  'N/a',
]);
const onlyMarks = /^[‐‑‒–—―─\-/\\…]+$/;

/** WPS keeps a picture in a cell as =DISPIMG("ID_…",1): there is nothing to read in it. */
const cellPicture = /^=?(?:_xlfn\.)?DISPIMG\(/i;

/** "无。" is 无; "……" and "—" are marks of their own. */
function withoutStop(text: string): string {
  return text.length > 1 && /[。.;,]$/u.test(text) && !/^[.…。]+$/u.test(text) ? text.slice(0, -1) : text;
}

/** What an empty answer says: nothing ("", "　", a picture), or "not applicable" (—, -, /, ……, 无, 不适用, N/A). Null when there is an answer. */
export function readNothing(text: string | FoldedText): 'blank' | 'not-applicable' | null {
  const squeezed = withoutStop(foldedText(text).squeezed);
  if (squeezed === '' || cellPicture.test(squeezed)) return 'blank';
  return notApplicable.has(squeezed) || onlyMarks.test(squeezed) ? 'not-applicable' : null;
}
