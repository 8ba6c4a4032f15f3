import { type Foreign, foreignContent } from './foreign';

/**
 * What the bytes are: a zip archive, an OLE compound file, a bare stream of Excel records, tables in HTML or in an HTML archive
 * (MHTML), SpreadsheetML 2003, delimited text, or something else, by its name where it is known.
 */
export type Container =
  'zip' | 'compound' | 'records' | 'html' | 'web-archive' | 'xml-workbook' | 'text' | 'unknown' | Foreign;

const textExtensions = new Set(['csv', 'tsv', 'txt']);

/** The part after the last dot, in lower case; '' when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The file name without folders and without extension. */
export function baseNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/s, '');
  return base.replace(/(?<=.)\.[^.]*$/s, '');
}

/**
 * Sniffs by content: people rename files, and systems export HTML as .xls. The name only keeps a .txt or .csv that happens to
 * hold markup from being parsed as such.
 */
export function containerOf(bytes: Uint8Array, fileName: string): Container {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  if (isRecords(bytes)) return 'records';
  const foreign = foreignContent(bytes);
  if (foreign) return foreign;
  if (wideOrder(bytes) === null && looksBinary(bytes)) return 'unknown';
  return textExtensions.has(extensionOf(fileName)) ? 'text' : (markupOf(bytes) ?? 'text');
}

/** A BIFF 2 to 8 stream without a compound file around it, as old report generators write: it opens with its BOF record. */
function isRecords(bytes: Uint8Array): boolean {
  const [type, version, length = 0, high] = bytes;
  return (
    type === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(version ?? -1) &&
    length >= 4 &&
    length <= 16 &&
    high === 0
  );
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * The byte order of UTF-16: told by its mark, else by the zero bytes, which in tables of ASCII figures, tabs and line ends stand on
 * one side, but for a character such as 一 (U+4E00).
 */
export function wideOrder(bytes: Uint8Array): 'le' | 'be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'be';
  const head = bytes.subarray(0, sniffed);
  const zeros = [0, 0];
  head.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // A few characters are needed to tell; one in twenty is ASCII in any table.
  if (even + odd < 4 || (even + odd) * 40 < head.length) return null;
  if (odd >= 3 * even) return 'le';
  return even >= 3 * odd ? 'be' : null;
}

const sniffed = 64 * 1024;

/** A NUL, or more than one control character in a hundred; tab, line ends, form feed and DOS's end-of-file mark are text. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) controls += 1;
  }
  return controls * 100 > bytes.length;
}

/**
 * Whether it is markup, and which: exporters open with blank lines, comments, scripts, a <div>, anything. Latin-1 and with NULs
 * dropped, so that the tags of any encoding show.
 */
function markupOf(bytes: Uint8Array): 'html' | 'web-archive' | 'xml-workbook' | Foreign | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed)).replaceAll('\0', '').trimStart();
  if (/^[^<]{0,2000}\bmime-version:/i.test(head)) return 'web-archive';
  if (/<(?:\w+:)?workbook\s[^<>]*urn:schemas-microsoft-com:office:spreadsheet/i.test(head))
    return 'xml-workbook';
  // Text may hold a tag; markup opens with one, a byte order mark and a few words at most before it.
  if (!/^[^<]{0,64}<[a-z!?/]/i.test(head)) return null;
  if (/<(?:!doctype\s+html|html|head|meta|style|script|body|div|center|font|table|tbody|tr|td)\b/i.test(head))
    return 'html';
  return /^[^<]{0,3}<\?xml\b/i.test(head) ? { zh: 'XML 文件', en: 'an XML file' } : null;
}
