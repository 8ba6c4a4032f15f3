import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { CellValueType, getPlainText, type ICellData, type Nullable } from '@univerjs/presets';
import { type Cell, inReadingOrder, markNoValue, type Range, type Sheet } from '../../sheets';
import { showsDate, showsPercent } from './number-format';

/** A snapshot of a sheet as it stands in Univer. */
export function readSheet(sheet: FWorksheet): Sheet {
  const cells: Cell[] = [];
  // By what is stored: the grid itself may be large and empty.
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, stored) => {
      const cell = cellOf(sheet, row, column, stored);
      if (cell !== null) cells.push(cell);
    });
  return {
    name: sheet.getSheetName(),
    cells: cells.sort(inReadingOrder),
    merges: sheet.getMergeData().map((merge) => rangeOf(merge.getRange())),
    typed: true,
  };
}

function cellOf(sheet: FWorksheet, row: number, column: number, stored: Nullable<ICellData>): Cell | null {
  const content = contentOf(stored);
  const formula = formulaOf(sheet, row, column, stored);
  if ((content === null || content === '') && formula === null) return null;
  const text = typeof content === 'number' ? displayed(sheet, row, column) : textOf(content);
  // Asking for a format is slow; a number that shows as it is stored has none that matters.
  const pattern =
    text === String(content) || typeof content !== 'number' ? '' : patternAt(sheet, row, column);
  return markNoValue({
    row: row + 1,
    column: column + 1,
    // A date is a number only in storage; who reads a form wants what it shows.
    content: showsDate(pattern) ? text : (content ?? ''),
    text,
    ...(formula !== null && { formula }),
    ...(showsPercent(pattern) && { percent: true }),
  });
}

function contentOf(stored: Nullable<ICellData>): Cell['content'] | null {
  const richText = stored?.p?.body?.dataStream;
  if (richText !== undefined) return getPlainText(richText);
  const value = stored?.v ?? null;
  return stored?.t === CellValueType.BOOLEAN && value !== null ? Boolean(value) : value;
}

function textOf(content: string | boolean | null): string {
  return typeof content === 'boolean' ? String(content).toUpperCase() : (content ?? '');
}

function displayed(sheet: FWorksheet, row: number, column: number): string {
  return String(sheet.getSheet().getCell(row, column)?.v ?? '');
}

/** A formula filled down is stored once, with its place and an id in each cell. */
function formulaOf(
  sheet: FWorksheet,
  row: number,
  column: number,
  stored: Nullable<ICellData>,
): string | null {
  const formula = stored?.f ?? (stored?.si == null ? '' : sheet.getRange(row, column).getFormula());
  return formula === '' ? null : formula.replace(/^=/u, '');
}

/** The number format of a cell, its row's or column's if it has none itself; counted from 0. */
export function patternAt(sheet: FWorksheet, row: number, column: number): string {
  return sheet.getSheet().getComposedCellStyle(row, column).n?.pattern ?? '';
}

function rangeOf(range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Range {
  return {
    from: { row: range.startRow + 1, column: range.startColumn + 1 },
    to: { row: range.endRow + 1, column: range.endColumn + 1 },
  };
}
