/** Marks that take no room: zero-width spaces and joiners, direction marks, soft hyphen, BOM. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const spaceRuns = /[\s\u3164]+/g;

/** Everything that has a half-width twin: U+FF01–FF5E lie 0xFEE0 above it, the rest are listed in `twins`. */
const wide = /[\uFF01-\uFF5E\uFE50-\uFE6A∶≧≦⩾⩽￥〜∼−═]/g;
const twins: ReadonlyMap<string, string> = new Map([
  ['﹐', ','],
  ['﹒', '.'],
  ['﹔', ';'],
  ['﹕', ':'],
  ['﹙', '('],
  ['﹚', ')'],
  ['﹟', '#'],
  ['﹠', '&'],
  ['﹡', '*'],
  ['﹢', '+'],
  ['﹣', '-'],
  ['﹤', '<'],
  ['﹥', '>'],
  ['﹦', '='],
  ['﹩', '$'],
  ['﹪', '%'],
  ['∶', ':'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['⩾', '≥'],
  ['⩽', '≤'],
  ['￥', '¥'],
  ['〜', '~'],
  ['∼', '~'],
  // A box-drawing line (U+2550), printed for "=" by one system.
  ['═', '='],
  ['−', '-'],
]);

/** "2—4次", "80%–90%": a dash is "to" only between numbers; alone it means "not applicable" and is left as it is. */
const dashBetweenNumbers = /(?<=[\d%‰]\s?)[‐‑‒–—―─-](?:\s?[‐‑‒–—―─-])*(?=\s?[\d.])/g;

/** Most labels and figures: plain Chinese, letters and digits. Asked first, since every reader folds every cell. */
const nothingToFold = /^[\u4E00-\u9FFFA-Z\d.,%]*$/i;

const narrow = (sign: string): string => {
  const twin = twins.get(sign);
  if (twin !== undefined) return twin;
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
};

const collapse = (run: string): string => (/[\n\r\u2028\u2029]/.test(run) ? '\n' : ' ');

/**
 * The text with full-width digits, letters and punctuation made half-width ("１２％" → "12%"); the Chinese marks 、。“”《》 stay.
 * Zero-width marks go, a run of white space becomes one space (or one "\n" when it holds a line break), the ends are
 * trimmed, and dashes between numbers become "-". Folding twice changes nothing more.
 */
export function foldWidth(text: string): string {
  if (nothingToFold.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(wide, narrow)
    .replace(spaceRuns, collapse)
    .trim()
    .replace(dashBetweenNumbers, '-');
}

/** The folded text without any white space: what labels are compared by ("总　分 " → "总分"). */
export function squeeze(text: string): string {
  return withoutSpace(foldWidth(text));
}

function withoutSpace(folded: string): string {
  return folded.replace(/\s+/g, '');
}

/** A text folded once, to be handed from reader to reader: none of them folds it again. */
export interface FoldedText {
  /** As it was written. */
  readonly written: string;
  /** As {@link foldWidth} leaves it. */
  readonly folded: string;
  /** As {@link squeeze} leaves it. */
  readonly squeezed: string;
}

/** The text with its foldings; what is folded already comes back as it is. */
export function foldedText(text: string | FoldedText): FoldedText {
  if (typeof text !== 'string') return text;
  const folded = foldWidth(text);
  return { written: text, folded, squeezed: withoutSpace(folded) };
}

/** A piece that was cut out of a folded text: it is folded as it stands. */
export function foldedPiece(piece: string): FoldedText {
  return { written: piece, folded: piece, squeezed: withoutSpace(piece) };
}

/** Nothing was written. */
export const blankText: FoldedText = foldedPiece('');

/** Runs of white space made one space or line break again, where something was cut out of a folded text. */
export function collapseSpace(folded: string): string {
  return folded.replace(spaceRuns, collapse).trim();
}
