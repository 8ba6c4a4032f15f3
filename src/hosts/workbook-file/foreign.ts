import type { Wording } from '../../words';

/** Content that is no workbook: what it is, in both languages ("PDF 文件", "a PDF"). */
export type Foreign = Wording;

/** Files by how they begin; what offices rename to .xlsx, or attach by mistake. */
const beginnings: readonly (readonly [magic: string, zh: string, en: string])[] = [
  ['%PDF-', 'PDF 文件', 'a PDF'],
  ['\x89PNG\r\n\x1a\n', 'PNG 图片', 'a PNG picture'],
  ['\xff\xd8\xff', 'JPEG 图片', 'a JPEG picture'],
  ['GIF8', 'GIF 图片', 'a GIF picture'],
  ['BM', 'BMP 图片', 'a BMP picture'],
  ['II*\0', 'TIFF 图片', 'a TIFF picture'],
  ['MM\0*', 'TIFF 图片', 'a TIFF picture'],
  ['{\\rtf', 'RTF 文档', 'an RTF document'],
  ['Rar!\x1a\x07', 'RAR 压缩包', 'a RAR archive'],
  ["7z\xbc\xaf'\x1c", '7z 压缩包', 'a 7z archive'],
  ['\x1f\x8b', 'gzip 压缩包', 'a gzip archive'],
  ['MZ', 'Windows 程序', 'a Windows program'],
  ['\x7fELF', 'Linux 程序', 'a Linux program'],
  ['SQLite format 3\0', 'SQLite 数据库', 'an SQLite database'],
];

/** What content is that begins as no workbook and no table does; null where it may be one. */
export function foreignContent(bytes: Uint8Array): Foreign | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const found = beginnings.find(([magic]) => head.startsWith(magic)) ?? laterIn(head);
  if (!found) return null;
  const [magic, zh, en] = found;
  // Two letters may also begin a text.
  return magic.length > 2 || head.slice(0, 32).includes('\0') ? { zh, en } : null;
}

/** Readers of PDF accept anything before it. */
function laterIn(head: string): (typeof beginnings)[number] | undefined {
  return /^\W*%PDF-/.test(head) ? beginnings[0] : undefined;
}
