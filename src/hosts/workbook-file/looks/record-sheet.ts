import { address } from '../../../sheets';
import { type StreamRecord, recordsFrom } from './record-reader';

/** Of one sheet, as of a worksheet part. */
const most = { cells: 200_000, rows: 65_536, columns: 1000 } as const;

/** A sheet of an .xls told as a worksheet part would tell what it looks like; of values only the numbers, which may be dates. */
export function sheetXmlOf(stream: Uint8Array, start: number): string {
  const sheet = new RecordSheet();
  let depth = 0;
  for (const record of recordsFrom(stream, start)) {
    if (record.type === 0x0809) depth += 1;
    if (record.type === 0x000a) depth -= 1;
    if (depth === 0) break;
    // A chart within the sheet has records of its own.
    if (depth === 1) sheet.take(record);
  }
  return sheet.xml();
}

class RecordSheet {
  private readonly rows: string[] = [];
  private readonly cells: string[] = [];
  private readonly columns: string[] = [];
  /** Attributes of `sheetFormatPr` and `sheetView`; what stands within the latter; the tab's colour. */
  private format = '';
  private view = '';
  private pane = '';
  private tab = '';
  private isFrozen = false;

  take(record: StreamRecord): void {
    const [row, column, style] = [record.word(0), record.word(2), record.word(4)];
    switch (record.type) {
      case type.row:
        if (this.rows.length < most.rows) this.rows.push(rowOf(record));
        break;
      case type.columns:
        if (this.columns.length < most.columns) this.columns.push(columnOf(record));
        break;
      case type.defaultWidth:
        this.format += ` baseColWidth="${row}"`;
        break;
      case type.standardWidth:
        this.format += ` defaultColWidth="${row / 256}"`;
        break;
      case type.defaultHeight:
        this.format += ` defaultRowHeight="${column / 20}"`;
        break;
      case type.view:
        this.isFrozen = (row & 8) !== 0;
        this.view = ` showGridLines="${(row >>> 1) & 1}"`;
        break;
      case type.pane:
        if (this.isFrozen) this.pane = `<pane xSplit="${row}" ySplit="${column}" state="frozen"/>`;
        break;
      case type.sheetExtension: {
        const colour = record.long(16) & 127;
        if (colour < 64) this.tab = `<tabColor indexed="${colour}"/>`;
        break;
      }
      case type.number:
        this.cell(row, column, style, record.double(6));
        break;
      case type.packedNumber:
        this.cell(row, column, style, record.packed(6));
        break;
      case type.formula:
        // A result that is no number has its last two bytes full ([MS-XLS] 2.5.133).
        this.cell(row, column, style, record.word(12) === 0xffff ? undefined : record.double(6));
        break;
      case type.packedNumbers:
        for (let at = 4, to = column; at + 8 <= record.length; at += 6, to += 1)
          this.cell(row, to, record.word(at), record.packed(at + 2));
        break;
      case type.blanks:
        for (let at = 4, to = column; at + 4 <= record.length; at += 2, to += 1)
          this.cell(row, to, record.word(at));
        break;
      default:
        if (otherCells.has(record.type)) this.cell(row, column, style);
    }
  }

  xml(): string {
    return (
      `<worksheet><sheetPr>${this.tab}</sheetPr><sheetViews><sheetView${this.view}>${this.pane}</sheetView></sheetViews>` +
      `<sheetFormatPr${this.format}/><cols>${this.columns.join('')}</cols>` +
      `<sheetData>${this.rows.join('')}${this.cells.join('')}</sheetData></worksheet>`
    );
  }

  private cell(row: number, column: number, style: number, value?: number): void {
    if (this.cells.length >= most.cells) return;
    const shown = value === undefined || Number.isNaN(value) ? '' : `<v>${value}</v>`;
    this.cells.push(`<c r="${address({ row: row + 1, column: column + 1 })}" s="${style}">${shown}</c>`);
  }
}

/** [MS-XLS] 2.3 has them by number. */
const type = {
  formula: 0x0006,
  pane: 0x0041,
  defaultWidth: 0x0055,
  columns: 0x007d,
  standardWidth: 0x0099,
  packedNumbers: 0x00bd,
  blanks: 0x00be,
  number: 0x0203,
  row: 0x0208,
  defaultHeight: 0x0225,
  view: 0x023e,
  packedNumber: 0x027e,
  sheetExtension: 0x0862,
} as const;

/** A blank, texts, a boolean or error. */
const otherCells: ReadonlySet<number> = new Set([0x0201, 0x0204, 0x0205, 0x00d6, 0x00fd]);

/** Row ([MS-XLS] 2.4.221); heights are twentieths of a point. */
function rowOf(record: StreamRecord): string {
  const flags = record.word(12);
  const height = record.word(6);
  const isDefault = (height & 0x8000) !== 0;
  return (
    `<row r="${record.word(0) + 1}"${isDefault ? '' : ` ht="${(height & 0x7fff) / 20}"`}` +
    ` hidden="${(flags >>> 5) & 1}" customFormat="${(flags >>> 7) & 1}" s="${record.word(14) & 0xfff}"/>`
  );
}

/** ColInfo ([MS-XLS] 2.4.53); widths are 256ths of a digit. */
function columnOf(record: StreamRecord): string {
  return (
    `<col min="${record.word(0) + 1}" max="${record.word(2) + 1}" width="${record.word(4) / 256}"` +
    ` style="${record.word(6)}" hidden="${record.word(8) & 1}"/>`
  );
}
