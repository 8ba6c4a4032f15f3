/**
 * Our settings as the cells of a very hidden sheet. It is the one place that is known to cross between Excel and WPS: WPS may drop
 * a custom XML part at saving, which nothing shows before the file is opened again. The manual names the sheet; it may be deleted.
 */
export const settingsSheetName = 'PERF_绩效自评校验设置';

/** Said where a program took settings and kept none of them: it tells nothing itself. */
export const notKept = '工作簿没有存下这些设置';

/** Settings with how often they were kept: of two records the higher is the newer. */
export interface KeptSettings {
  readonly revision: number;
  readonly settings: string;
}

/** What a cell of the sheet holds at most: less than the 32,767 characters that any spreadsheet takes. */
const longestChunk = 30_000;

/** By this the first cell says what the sheet is. */
const sign = 'urn:perf-form-check:settings';

/** The texts of the sheet's first column, from the top. None of them can be read as a number or a formula. */
export function settingsColumn({ revision, settings }: KeptSettings): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0; at < settings.length;) {
    const end = endOfChunk(settings, at);
    chunks.push(`|${settings.slice(at, end)}|`);
    at = end;
  }
  return [
    sign,
    `第 ${revision} 次保存`,
    '绩效自评校验的设置（说明后保留的问题、评分办法等），删除本表即清除',
    ...chunks,
  ];
}

/** What such a column keeps; null where it is none, or not whole. */
export function settingsInColumn(column: readonly unknown[]): KeptSettings | null {
  const [first, second, , ...rest] = column;
  const revision = typeof second === 'string' ? /^第 (\d{1,15}) 次保存$/u.exec(second)?.[1] : undefined;
  if (first !== sign || revision === undefined) return null;
  const chunks = rest.filter((chunk) => chunk !== null && chunk !== undefined && chunk !== '');
  const isWhole = (chunk: unknown): chunk is string =>
    typeof chunk === 'string' && /^\|[\s\S]*\|$/u.test(chunk);
  if (!chunks.every(isWhole)) return null;
  return { revision: Number(revision), settings: chunks.map((chunk) => chunk.slice(1, -1)).join('') };
}

/** Revisions that the texts of a workbook speak of, where the sheet itself was not looked for. */
export function revisionsIn(texts: string): readonly number[] {
  return Array.from(texts.matchAll(/第 (\d{1,15}) 次保存/gu), ([, revision]) => Number(revision));
}

/** The newer of two records, where there are two; the first where they are equally old. */
export function newerOf(first: KeptSettings | null, second: KeptSettings | null): KeptSettings | null {
  if (first === null || second === null) return first ?? second;
  return second.revision > first.revision ? second : first;
}

/** A pair of surrogates stays together. */
function endOfChunk(text: string, from: number): number {
  const end = Math.min(from + longestChunk, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
