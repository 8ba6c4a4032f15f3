/** A text or a quoted name in a formula: whatever it says, it is no call. */
const quoted = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;

/** A function of ours as a file stores it, perhaps that of a linked workbook or of another add-in's file. */
const stored = new RegExp(
  `(?:(?:\\[\\d{1,3}\\]|'[^'"!]{1,200}'|[\\p{L}\\w.]{1,80})!)?_xldudf_PERF_(?=[A-Z]{1,20}\\()|${quoted}`,
  'giu',
);

/** The same as people type it. */
const typed = new RegExp(`(?<![\\w.])PERF\\.(?=[A-Z]{1,20}\\()|${quoted}`, 'giu');

/**
 * A formula as people type it: `PERF.SCORE(` where a file has `_xldudf_PERF_SCORE(`. Excel writes custom functions so, and
 * `[2]!_xldudf_PERF_SCORE(` beside COM add-ins.
 */
export function asTyped(formula: string): string {
  return formula.replace(stored, (found) => (isQuoted(found) ? found : 'PERF.'));
}

/** A formula as Excel stores it, so that it knows the functions again wherever the add-in is. */
export function asStored(formula: string): string {
  return formula.replace(typed, (found) => (isQuoted(found) ? found : '_xldudf_PERF_'));
}

function isQuoted(found: string): boolean {
  return /["']$/u.test(found);
}
