import { type Form, withoutTags } from '../../forms';
import { type Cell, cellAt, cellRightOf, placeOf } from '../../sheets';
import { defineRule, passed } from '../rule';

/** What databases and import templates cut at. */
const cutLengths: ReadonlySet<number> = new Set([200, 255, 500]);
/** A shorter text is a label, which may go on in the next cell. */
const shortestList = 6;
const longestLabel = 20;
const tail = 16;
const ended = /[。！？!?.；;）)”"》】…]$/u;

/** The brackets that are counted, and what closes each; "[0,100)" and "1)" are no slips. */
const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')]'],
  ['《', '》'],
  ['【', '】'],
  ['〔', '〕])'],
]);

/** A text that breaks off: a bracket is left open, a list ends in its comma, or the length is that of a database field. */
export const textTruncated = defineRule({
  id: 'text-truncated',
  title: { zh: '文字可能被截断', en: 'The text may have been cut off' },
  scope: 'cell',
  severity: 'hint',
  basis: () => '自评表公开后，内容应当完整可读；系统导入导出时常按固定长度截断文字',
  messages: {
    bracket: {
      what: {
        zh: '文字“{end}”里的“{bracket}”没有配对，后面的内容可能被截断，意思不完整',
        en: 'the “{bracket}” in “{end}” is never closed: what follows was probably cut off, and readers miss the rest',
      },
    },
    list: {
      what: {
        zh: '文字以“{mark}”结尾（{end}），后面的内容可能被截断，意思不完整',
        en: 'the text ends in “{mark}” ({end}): what follows was probably cut off, and readers miss the rest',
      },
    },
    length: {
      what: {
        zh: '文字正好 {length} 个字又没有结尾（{end}），可能被系统按字段长度截断，意思不完整',
        en: 'the text has exactly {length} characters and no end ({end}): a system probably cut it at its field length, and readers miss the rest',
      },
    },
  },
  advice: {
    zh: '对照原稿补全；系统有字数限制的，请压缩到限制以内。',
    en: 'Complete it from the original; where the system has a limit, shorten the text to fit.',
  },

  detect(cell, { form }) {
    const text = withoutTags(cell.text).trim();
    const end = text.length > tail ? `…${text.slice(-tail)}` : text;
    const length = cell.text.length;
    if (cutLengths.has(length) && !ended.test(text)) {
      return [{ cells: [placeOf(cell)], message: 'length', values: { length: String(length), end } }];
    }
    const mark = /[、，,]$/u.exec(text)?.[0];
    if (mark !== undefined && text.length >= shortestList) {
      return [{ cells: [placeOf(cell)], message: 'list', values: { mark, end } }];
    }
    const bracket = openBracket(cell.words.folded);
    if (bracket === null || (text.length <= longestLabel && goesOn(cell, form))) return passed;
    return [{ cells: [placeOf(cell)], message: 'bracket', values: { bracket, end } }];
  },
});

/** A bracket that is never closed. Closers that nothing opened number a list: "1)". */
function openBracket(folded: string): string | null {
  if (!/[(（﹙《【〔]/u.test(folded)) return null;
  const open = new Map<string, number>();
  for (const sign of folded) {
    if (closing.has(sign)) open.set(sign, (open.get(sign) ?? 0) + 1);
    for (const [bracket, count] of open) {
      if (count > 0 && closing.get(bracket)?.includes(sign) === true) {
        open.set(bracket, count - 1);
        break;
      }
    }
  }
  return [...open].find(([, count]) => count > 0)?.[0] ?? null;
}

/** A label split over two cells closes its bracket in the next: "产出指标(50" above "分)". */
function goesOn(cell: Cell, form: Pick<Form, 'cells'>): boolean {
  const below = cellAt(form, { row: cell.row + 1, column: cell.column });
  return [cellRightOf(form, cell), below].some(
    (next) => next !== undefined && /^[^([《【〔]{0,20}[)\]》】〕]/u.test(next.words.folded.slice(0, 60)),
  );
}
