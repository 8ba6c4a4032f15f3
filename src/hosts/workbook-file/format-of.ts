/** What the bytes are: a zip archive, an OLE compound file, tables in HTML or XML, or delimited text. */
export type Container = 'zip' | 'compound' | 'markup' | 'text' | 'unknown';

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

/** The field separator that the extension promises: a comma for .csv, else a tab. */
export function delimiterOf(fileName: string): ',' | '\t' {
  return extensionOf(fileName) === 'csv' ? ',' : '\t';
}

/**
 * Sniffs by content: people rename files, and systems export HTML as .xls. The name only keeps a .txt that happens to hold
 * markup from being parsed as such.
 */
export function containerOf(bytes: Uint8Array, fileName: string): Container {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!wide && looksBinary(bytes)) return 'unknown';
  return !textExtensions.has(extensionOf(fileName)) && looksLikeMarkup(bytes) ? 'markup' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** A NUL, or more than one control character in a hundred; tab, line ends, form feed and DOS's end-of-file mark are text. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) controls += 1;
  }
  return controls * 100 > bytes.length;
}

/** Opens with a tag of a web page or an XML workbook. Latin-1 and with NULs dropped, so that the tags of any encoding show. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replaceAll('\0', '');
  return /^[^<]{0,64}<(?:\?xml|!doctype|html|head|meta|style|body|table)\b/i.test(head);
}
