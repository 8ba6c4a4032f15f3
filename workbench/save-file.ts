import type { IWorkbookData } from '@univerjs/presets';
import type { CellErrorValue, CellValue, Workbook, Worksheet } from 'exceljs';
import { asStored } from '../src/formulas';
import { withSettings } from '../src/workbook-patch';
import { type Cell, type Sheet, cellKey } from '../src/sheets';
import { dress } from './excel-looks';
import { type ShownNumber, shownNumbersIn } from './shown-numbers';

const widest = 50;
const narrowest = 8;

/**
 * The sheets as an .xlsx file, with our settings in a part of their own. PERF.SCORE( is written as Excel writes it,
 * _xldudf_PERF_SCORE(, with the value that it shows, so that the file can be read where the add-in is not.
 * @param stored how the spreadsheet shows them: the file has these looks, and dates are numbers. Without it columns are as wide as
 * what stands in them, texts wrap, and a date is the text that shows it
 */
export async function savedFile(
  sheets: readonly Sheet[],
  settings: string | null,
  stored?: IWorkbookData,
): Promise<Uint8Array> {
  // Loaded when first needed: it is as large as the rest of the page without the spreadsheet.
  const { Workbook } = await import('exceljs');
  return writtenAnew(new Workbook(), sheets, settings, stored);
}

/** The same, into a workbook that is still empty. */
export async function writtenAnew(
  workbook: Workbook,
  sheets: readonly Sheet[],
  settings: string | null,
  stored?: IWorkbookData,
): Promise<Uint8Array> {
  const numbers = stored && shownNumbersIn(stored);
  const shown = Object.values(stored?.sheets ?? {});
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name);
    const looks = shown.find(({ name }) => name === sheet.name);
    if (stored && looks) dress(worksheet, looks, stored);
    else dressOurselves(worksheet, sheet);
    for (const cell of sheet.cells)
      worksheet.getCell(cell.row, cell.column).value = valueOf(
        cell,
        numbers?.get(sheet.name)?.get(cellKey(cell)),
      );
    for (const { from, to } of sheet.merges)
      worksheet.mergeCellsWithoutStyle(from.row, from.column, to.row, to.column);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return settings === null ? bytes : withSettings(bytes, settings);
}

function dressOurselves(worksheet: Worksheet, sheet: Sheet): void {
  for (const cell of sheet.cells) {
    const target = worksheet.getCell(cell.row, cell.column);
    target.alignment = { wrapText: true, vertical: 'middle' };
    const format = formatOf(cell);
    if (format !== null) target.numFmt = format;
  }
  for (const [column, width] of widthsOf(sheet)) worksheet.getColumn(column).width = width;
}

function valueOf({ formula, content }: Cell, shown: ShownNumber | undefined): CellValue {
  const value = shown?.number ?? storedValue(content);
  if (formula === undefined) return value;
  return { formula: asStored(formula), result: value };
}

const errors: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
]);

/** A Sheet holds an error value as its text; a file knows errors apart from texts. */
function storedValue(content: Cell['content']): number | string | boolean | CellErrorValue {
  return typeof content === 'string' && errors.has(content)
    ? { error: content as CellErrorValue['error'] }
    : content;
}

/** The decimals and the percent sign that the cell shows. */
export function formatOf({ content, text, percent }: Cell): string | null {
  if (typeof content !== 'number') return null;
  const decimals = /\.(\d+)%?$/u.exec(text)?.[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (percent === true) return `${digits}%`;
  if (text.includes(',')) return `#,##${digits}`;
  return decimals === 0 ? null : digits;
}

/** Wide enough for what stands in the column alone; a Chinese character takes two. */
function widthsOf({ cells, merges }: Sheet): ReadonlyMap<number, number> {
  const merged = new Set(
    merges.filter(({ from, to }) => to.column > from.column).map(({ from }) => cellKey(from)),
  );
  const widths = new Map<number, number>();
  for (const cell of cells) {
    if (merged.has(cellKey(cell))) continue;
    const { column, text } = cell;
    const width = text.replace(/[^\u0020-\u00FF]/gu, '  ').length + 2;
    widths.set(column, Math.min(widest, Math.max(narrowest, width, widths.get(column) ?? 0)));
  }
  return widths;
}
