import { zipSync } from 'fflate';
import { limits } from './limits';
import type { Package } from './package-parts';
import { damaged, sharedPart, tooMany } from './problem';
import { relationshipsPart } from './package-lists';
import { escapedXml } from './xml-scan';
import type { PlainWorkbook } from './zip-workbook';

/**
 * An .xlsb written again: its workbook part, worksheets, shared texts and styles, of each the records that bear on cells.
 * @throws FileProblem `too-many-cells`, `too-large`, `damaged`
 */
export function plainBinaryBook(parts: Package): PlainWorkbook {
  const { workbook } = parts;
  const related = parts.relationships.filter(({ kind }) => keptRecords.has(kind));
  const wanted = new Map<string, { readonly sheet?: string }>([
    [workbook, {}],
    ...related.map(({ kind, part }) => [part, kind === 'worksheet' ? { sheet: part } : {}] as const),
  ]);
  const read = parts.read(wanted);
  const parted = parts.relationships.filter(({ kind }) => /sheet$/i.test(kind)).map(({ part }) => part);
  const workbookRecords = read.get(workbook) ?? new Uint8Array();
  if (new Set(parted).size < Math.max(parted.length, count(workbookRecords, record.sheet)))
    throw sharedPart();
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': encoded(contentTypes(workbook, related)),
    [relationshipsPart(workbook)]: encoded(relationshipsXml(related)),
    [workbook]: workbookRecords,
  };
  for (const { kind, part } of related) {
    const bytes = read.get(part);
    if (bytes) files[part] = plainRecords(bytes, keptRecords.get(kind) ?? new Set(), part);
  }
  return { archive: zipSync(files, { level: 0 }) };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

const cellRecords: ReadonlySet<number> = new Set([...range(2, 11), ...range(13, 18), 62]);
/** BrtRowHdr, BrtShrFmla, BrtFmt, BrtBundleSh. */
const record = { row: 0, sharedFormula: 427, format: 44, sheet: 156 } as const;

/** How many records of a kind there are. */
function count(bytes: Uint8Array, wanted: number): number {
  let found = 0;
  for (let at = 0; at < bytes.length;) {
    const { type, size, body } = recordAt(bytes, at);
    if (type === wanted) found += 1;
    at = body + size;
  }
  return found;
}

/** What is kept of each kind of part ([MS-XLSB] 2.3): its own beginning and end, and what says something of cells. */
const keptRecords: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  // BrtBeginSheet, BrtEndSheet, BrtWsDim, BrtBeginSheetData, BrtEndSheetData, BrtShrFmla; BrtMergeCell and its list.
  ['worksheet', new Set([129, 130, 148, 145, 146, record.row, 427, 176, 177, 178, ...cellRecords])],
  // BrtBeginSst, BrtSSTItem, BrtEndSst.
  ['sharedStrings', new Set([159, 19, 160])],
  // BrtBeginStyleSheet, BrtBeginFmts, BrtFmt, BrtBeginCellXFs, BrtXF, and their ends.
  ['styles', new Set([278, 279, 615, record.format, 616, 617, 47, 618])],
]);

/**
 * The records of these kinds, in order.
 * @throws FileProblem `too-many-cells`, naming the part; `damaged` where a record runs past the end
 */
function plainRecords(bytes: Uint8Array, kept: ReadonlySet<number>, part: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const ofSheet = kept.has(record.row);
  let rows = 0;
  let cells = 0;
  let rowHolds = false;
  let sharedCost = 0;
  for (let at = 0; at < bytes.length;) {
    const { type, size, body } = recordAt(bytes, at);
    if (body + size > bytes.length) throw damaged('a record is cut short');
    const isLongFormat = type === record.format && size > 6 + 2 * limits.numberFormat;
    if (type === record.sharedFormula) sharedCost = Math.max(sharedCost, size);
    if (ofSheet && type === record.row) rowHolds = false;
    if (ofSheet && cellRecords.has(type)) {
      cells += 1;
      if (!rowHolds) rows += 1;
      rowHolds = true;
      if (rows > limits.rows) throw tooMany(part, 'rows', limits.rows);
      if (cells > limits.cells) throw tooMany(part, 'cells', limits.cells);
    }
    if (kept.has(type) && !isLongFormat) pieces.push(bytes.subarray(at, body + size));
    at = body + size;
  }
  // Every cell that shares a formula writes it out.
  return cells * sharedCost > limits.formulas
    ? joined(pieces.filter((one) => recordAt(one, 0).type !== record.sharedFormula))
    : joined(pieces);
}

/** A record's type in one or two bytes, its size in one to four, seven bits each. */
function recordAt(
  bytes: Uint8Array,
  at: number,
): { readonly type: number; readonly size: number; readonly body: number } {
  const first = bytes[at] ?? 0;
  const wide = first >= 0x80;
  const type = wide ? (first & 0x7f) + (((bytes[at + 1] ?? 0) & 0x7f) << 7) : first;
  let body = at + (wide ? 2 : 1);
  let size = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[body] ?? 0;
    body += 1;
    size += (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return { type, size, body };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const openXml = 'http://schemas.openxmlformats.org';

const partTypes: Readonly<Record<string, string>> = {
  worksheet: 'application/vnd.ms-excel.worksheet',
  sharedStrings: 'application/vnd.ms-excel.sharedStrings',
  styles: 'application/vnd.ms-excel.styles',
};

function contentTypes(workbook: string, related: Package['relationships']): string {
  const overrides = [
    [workbook, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'],
    ...related.map(({ kind, part }) => [part, partTypes[kind] ?? '']),
  ].map(([part, type]) => `<Override PartName="/${escapedXml(part ?? '')}" ContentType="${type}"/>`);
  return `<Types xmlns="${openXml}/package/2006/content-types">${overrides.join('')}</Types>`;
}

function relationshipsXml(related: Package['relationships']): string {
  const all = related.map(
    ({ id, kind, part }) =>
      `<Relationship Id="${escapedXml(id)}" Type="${openXml}/officeDocument/2006/relationships/${kind}" Target="/${escapedXml(part)}"/>`,
  );
  return `<Relationships xmlns="${openXml}/package/2006/relationships">${all.join('')}</Relationships>`;
}
