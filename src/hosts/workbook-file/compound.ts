import * as XLSX from '@e965/xlsx';
import { limits } from './limits';
import { damaged, notASpreadsheet, passwordProtected } from './problem';

interface CompoundFile {
  readonly FullPaths: readonly string[];
}

/** What SheetJS exports without a type. */
const CFB = XLSX.CFB as {
  readonly read: (bytes: Uint8Array, options: { type: 'array' }) => CompoundFile;
  readonly find: (file: CompoundFile, path: string) => { readonly content?: ArrayLike<number> } | null;
};

/**
 * Looks into an OLE compound file before it is parsed: whether it is a workbook, open to read, and of bounded cost.
 * @throws FileProblem `password` (an encrypted .xlsx, or an .xls with a FilePass record), `not-a-spreadsheet` (a .doc, say),
 * `damaged`
 */
export function guardCompound(bytes: Uint8Array): void {
  const file = opened(bytes);
  if (CFB.find(file, '/EncryptedPackage')) throw passwordProtected();
  const stream = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
  if (!stream?.content) throw notASpreadsheet();
  guardRecords(Uint8Array.from(stream.content));
}

function opened(bytes: Uint8Array): CompoundFile {
  try {
    return CFB.read(bytes, { type: 'array' });
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Walks the records: a FilePass among the first tells of a password; links may lie over whole sheets, and SheetJS visits every
 * cell under each.
 */
function guardRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let linked = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0x002f) throw passwordProtected();
    if ((type === 0x01b8 || type === 0x0800) && length >= 10 && at + 14 <= stream.length) {
      const from = type === 0x0800 ? at + 6 : at + 4;
      const rows = view.getUint16(from + 2, true) - view.getUint16(from, true) + 1;
      const columns = view.getUint16(from + 6, true) - view.getUint16(from + 4, true) + 1;
      linked += Math.max(0, rows) * Math.max(0, columns);
      if (linked > 100 * limits.cells) throw damaged('links over too many cells');
    }
    at += 4 + length;
  }
}
