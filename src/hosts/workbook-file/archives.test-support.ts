import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import type { Cell, Sheet } from '../../sheets';
import { sheetsFromBytes } from './bytes';
import type { FileProblemReason } from './problem';
import { FileProblem } from './problem';

/** The cell at an address of the first sheet: "B3". */
export function cellAt(sheets: readonly Sheet[], address: string): Cell | undefined {
  const { r, c } = XLSX.utils.decode_cell(address);
  return sheets[0]?.cells.find((cell) => cell.row === r + 1 && cell.column === c + 1);
}

/** Why bytes are refused; fails the test when they are not, or when anything but a FileProblem is thrown. */
export async function problemOf(bytes: Uint8Array, name: string): Promise<FileProblem> {
  return caught(sheetsFromBytes(bytes, name));
}

/** As `problemOf`, the reason alone. */
export async function reasonOf(bytes: Uint8Array, name: string): Promise<FileProblemReason> {
  return (await problemOf(bytes, name)).reason;
}

/** What a reading is refused with. */
export async function caught(reading: Promise<unknown>): Promise<FileProblem> {
  const outcome = await reading.then(
    () => 'was read',
    (error: unknown) => error,
  );
  if (outcome instanceof FileProblem) return outcome;
  throw outcome instanceof Error ? outcome : new Error(String(outcome));
}

/** A workbook that SheetJS writes, rows from A1. */
export function written(
  rows: readonly (readonly unknown[])[],
  bookType: 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'biff5' | 'biff2' | 'ods' | 'xlml' | 'html',
  sheetName = '自评表',
): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), sheetName);
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Buffer);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every part of the smallest workbook but its sheet. */
export const bookParts: Readonly<Record<string, Uint8Array>> = {
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${officeRels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': strToU8(
    `<workbook xmlns="${main}" xmlns:r="${officeRels}"><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${officeRels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
};

/** A workbook of one sheet with this sheetData, and what follows it. */
export function bookOf(sheetData: string, after = ''): Uint8Array {
  const sheet = `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
  return zipSync({ ...bookParts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

/** An entry packed beforehand. */
interface PackedEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** Deflates piece by piece, so that making 300 MB takes neither memory nor time. */
export function deflated(name: string, pieces: Iterable<string | Uint8Array>): PackedEntry {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    chunks.push(deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_FULL_FLUSH }));
    size += bytes.length;
  }
  // An empty last block.
  return { name, packed: Buffer.concat([...chunks, Buffer.from([0x03, 0x00])]), size };
}

/** A workbook whose only sheet part is made of these pieces. */
export function piecewiseBook(pieces: Iterable<string | Uint8Array>): Uint8Array {
  return archiveOf([...packedBook(), deflated('xl/worksheets/sheet1.xml', pieces)]);
}

/** Every part of the smallest workbook but its sheet, packed. */
export function packedBook(): readonly PackedEntry[] {
  return Object.entries(bookParts).map(([name, bytes]) => deflated(name, [bytes]));
}

/**
 * An archive of entries packed beforehand, written by hand to be able to write what zip libraries do not: 64-bit sizes in small
 * files, and entries that all share the first one's bytes.
 */
export function archiveOf(
  entries: readonly PackedEntry[],
  { wide = false, shared = false }: { wide?: boolean; shared?: boolean } = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size } of entries) {
    const header = Buffer.alloc(46);
    header.write('PK\x01\x02', 'latin1');
    header.writeUInt16LE(8, 10);
    header.writeUInt16LE(name.length, 28);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      header.fill(0xff, 20, 28).fill(0xff, 42, 46).writeUInt16LE(extra.length, 30);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [size, packed.length, offset].forEach((number, place) =>
        extra.writeBigUInt64LE(BigInt(number), 4 + 8 * place),
      );
    } else {
      header.writeUInt32LE(packed.length, 20);
      header.writeUInt32LE(size, 24);
      header.writeUInt32LE(shared ? 0 : offset, 42);
    }
    headers.push(header, Buffer.from(name), extra);
    if (shared && locals.length > 0) continue;
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    locals.push(local, Buffer.from(name), Buffer.from(packed));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  if (!wide) {
    end.writeUInt16LE(entries.length, 10);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...locals, directory, end]);
  }
  const wideEnd = Buffer.alloc(56);
  wideEnd.write('PK\x06\x06', 'latin1');
  wideEnd.writeBigUInt64LE(BigInt(entries.length), 32);
  wideEnd.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
  end.fill(0xff, 8, 20);
  return Buffer.concat([...locals, directory, wideEnd, locator, end]);
}

/** The archive with one entry's declared inflated size changed, in its directory and in its local header. */
export function lying(archive: Uint8Array, name: string, declared: number): Uint8Array {
  const copy = Buffer.from(archive);
  for (const [signature, size, nameAt] of [
    ['PK\x01\x02', 24, 46],
    ['PK\x03\x04', 22, 30],
  ] as const) {
    for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 4)) {
      if (copy.toString('latin1', at + nameAt, at + nameAt + name.length) === name)
        copy.writeUInt32LE(declared, at + size);
    }
  }
  return copy;
}

/** Replaces parts of an archive. */
export function withParts(
  archive: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | string>>,
): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync({ ...unzipSync(archive), ...(Object.fromEntries(bytes) as Record<string, Uint8Array>) });
}
