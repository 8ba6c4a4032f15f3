import { Workbook, type Cell as ExcelCell, type Worksheet } from 'exceljs';
import { type Cell, type Sheet, cellKey } from '../../src/sheets';
import { formatOf } from '../save-file';
import { type PlacedRow, type RowKind, placedRows } from './rows';
import { type Merge, mergesOf } from './merges';

/** The one date that a sample has, so that the same text gives the same file. */
const made = new Date(Date.UTC(2026, 0, 1));

/**
 * A published form, of which only the texts were kept, as a formatted workbook: title, sections and headers stand out, labels span the rows
 * and columns that they speak for, figures have their formats. Every text stays in its cell.
 */
export async function dressedWorkbook(sheet: Sheet): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = workbook.modified = made;
  const worksheet = workbook.addWorksheet(sheet.name);
  const rows = placedRows(sheet);
  const merges = mergesOf(rows);
  const widths = widthsOf(rows, merges);
  widths.forEach((width, i) => (worksheet.getColumn(i + 1).width = width));
  for (const row of rows) dress(worksheet, row, widths.length);
  for (const { from, to } of merges) worksheet.mergeCells(from.row, from.column, to.row, to.column);
  for (const row of rows) worksheet.getRow(row.row).height = heightOf(row, merges, widths);
  worksheet.views = [{ state: 'normal', showGridLines: false }];
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const line = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const framed = { top: line, left: line, bottom: line, right: line };
const fills: Readonly<Partial<Record<RowKind, string>>> = {
  section: 'FFDCE6F1',
  header: 'FFF2F2F2',
  goals: 'FFF2F2F2',
};
const bold: ReadonlySet<RowKind> = new Set(['title', 'section', 'header', 'goals']);

function dress(worksheet: Worksheet, { row, kind, cells }: PlacedRow, columns: number): void {
  if (kind === 'blank') return;
  for (let column = 1; column <= columns; column += 1) {
    const target = worksheet.getCell(row, column);
    const cell = cells.get(column);
    const fill = fills[kind];
    target.font = { name: '宋体', size: kind === 'title' ? 16 : 10, bold: bold.has(kind) };
    target.alignment = { wrapText: true, vertical: 'middle', horizontal: kind === 'remark' || isProse(cell) ? 'left' : 'center' };
    if (kind !== 'title' && kind !== 'remark') target.border = framed;
    if (fill !== undefined) target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
    if (cell) put(target, cell);
  }
}

function put(target: ExcelCell, cell: Cell): void {
  target.value = cell.content;
  const format = formatOf(cell);
  if (format !== null) target.numFmt = format;
}

const longestLabel = 18;
const isProse = (cell: Cell | undefined): boolean => (cell?.text.length ?? 0) > longestLabel;

const [narrowest, widest] = [9, 24];

/** In characters of Excel, a Chinese one counting two. What spans several columns asks nothing of one. */
function widthsOf(rows: readonly PlacedRow[], merges: readonly Merge[]): readonly number[] {
  const spanning = new Set(merges.filter(({ from, to }) => from.column < to.column).map(({ from }) => cellKey(from)));
  const columns = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 1);
  return Array.from({ length: columns }, (_, i) => {
    const texts = rows.flatMap(({ row, cells }) => {
      const cell = cells.get(i + 1);
      return cell && !spanning.has(cellKey({ row, column: i + 1 })) ? [cell.text] : [];
    });
    const longest = texts.reduce((most, text) => Math.max(most, signsIn(text)), 0);
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
}

const signsIn = (text: string): number => text.replace(/[^\u0020-\u00FF]/gu, '  ').length;

const lineHeight = 15;
const mostLines = 14;

function heightOf({ row, kind, cells }: PlacedRow, merges: readonly Merge[], widths: readonly number[]): number {
  if (kind === 'title') return 30;
  const lines = [...cells].map(([column, { text }]) => {
    const merge = merges.find(({ from }) => from.row === row && from.column === column);
    if (merge && merge.to.row > row) return 1;
    const width = widths.slice(column - 1, merge?.to.column ?? column).reduce((sum, one) => sum + one, 0);
    return Math.ceil((signsIn(text) + 1) / (width - 1));
  });
  return 6 + lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}
