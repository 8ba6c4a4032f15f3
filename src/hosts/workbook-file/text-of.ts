import { wideOrder } from './format-of';
import { notASpreadsheet } from './problem';

/**
 * Decodes text the way Chinese offices write it: UTF-8 with or without a byte order mark, UTF-16 with or without one (Excel's
 * "Unicode text"), else GB18030, which covers GBK and GB2312 (Excel's and WPS's .csv). Line ends become "\n".
 * @throws FileProblem `not-a-spreadsheet` when no encoding fits
 */
export function textOf(bytes: Uint8Array): string {
  for (const encoding of candidates(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return text.replace(/\r\n?/g, '\n');
  }
  throw notASpreadsheet();
}

function candidates(bytes: Uint8Array): readonly string[] {
  const wide = wideOrder(bytes);
  return wide === null ? ['utf-8', 'gb18030'] : [`utf-16${wide}`];
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 let through what a byte-wise check cannot see.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
