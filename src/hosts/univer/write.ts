import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { ICellData, Nullable } from '@univerjs/presets';
import { type Cell, HostProblem, type Sheet, type SheetEdit, type Written } from '../../sheets';
import { type SeenRows, refuseChanged, seenRows } from '../shared/seen-rows';
import { placeOf } from './marking';
import type { OwnWork } from './own-work';
import { patternAt, readSheet } from './read';
import { storedEdit } from './stored-cell';

/** A cell that was written; counted from 0. Its sheet by the id, which a new name leaves alone. */
interface WrittenCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: Nullable<ICellData>;
  readonly patternBefore: string;
  readonly edit: ICellData;
}

/** Writes all edits in one command a sheet, which the user can also take back with one Ctrl+Z a sheet. */
export function write(
  workbook: FWorkbook,
  edits: readonly SheetEdit[],
  seen: readonly Sheet[],
  own: OwnWork,
): { readonly undo: (workbook: FWorkbook) => Awaited<ReturnType<Written['undo']>> } {
  for (const rows of seenRows(edits, seen)) refuseChanged(rows, cellsNow(workbook, rows));
  const cells = plan(workbook, edits);
  put(workbook, cells, (cell) => cell.edit, own);
  const after = cells.map((cell) => entryOf(workbook, cell));
  return {
    undo(now) {
      const untouched = cells.every((cell, index) => entryOf(now, cell) === after[index]);
      if (!untouched) return 'changed-since';
      for (const { sheetId, row, column } of cells) {
        const sheet = now.getSheetBySheetId(sheetId);
        if (sheet !== null) refuseProtected(sheet, row, column);
      }
      put(now, cells, whatStoodThere, own);
      return 'undone';
    },
  };
}

function cellsNow(workbook: FWorkbook, { sheet, range: { from, to } }: SeenRows): readonly Cell[] {
  return readSheet(sheetCalled(workbook, sheet)).cells.filter(
    ({ row, column }) => from.row <= row && row <= to.row && column <= to.column,
  );
}

/** Everything that could go wrong goes wrong here, before the first cell is written. */
function plan(workbook: FWorkbook, edits: readonly SheetEdit[]): readonly WrittenCell[] {
  const cells = new Map<string, WrittenCell>();
  for (const edit of edits) {
    const sheet = sheetCalled(workbook, edit.sheet);
    const [row, column] = [edit.cell.row - 1, edit.cell.column - 1];
    refuseProtected(sheet, row, column);
    const pattern = patternAt(sheet, row, column);
    const stored = sheet.getSheet().getCellRaw(row, column);
    cells.set(`${sheet.getSheetId()}:${row}:${column}`, {
      sheetId: sheet.getSheetId(),
      row,
      column,
      before: stored && { ...stored },
      patternBefore: pattern,
      edit: storedEdit(edit, pattern),
    });
  }
  return [...cells.values()];
}

function put(
  workbook: FWorkbook,
  cells: readonly WrittenCell[],
  valueOf: (cell: WrittenCell) => ICellData,
  own: OwnWork,
): void {
  for (const sheetId of new Set(cells.map((cell) => cell.sheetId))) {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (sheet === null) continue;
    const value: Record<number, Record<number, ICellData>> = {};
    const here = cells.filter((cell) => cell.sheetId === sheetId);
    for (const cell of here) (value[cell.row] ??= {})[cell.column] = valueOf(cell);
    const [first] = here;
    const range = {
      startRow: first?.row,
      endRow: first?.row,
      startColumn: first?.column,
      endColumn: first?.column,
    };
    own.command('sheet.command.set-range-values', { ...placeOf(sheet), range, value });
  }
}

/** Only what the write changed: a fill that the user gave the cell since then stays. */
function whatStoodThere({ before, patternBefore, edit }: WrittenCell): ICellData {
  const { v = null, t = null, f = null, si = null, p = null } = before ?? {};
  const format =
    edit.s === undefined ? {} : { s: { n: patternBefore === '' ? null : { pattern: patternBefore } } };
  return { v, t, f, si, p, ...format };
}

/** What the user would have to change for the cell to be theirs. A formula's result changes by itself. */
function entryOf(workbook: FWorkbook, { sheetId, row, column }: WrittenCell): string {
  const stored = workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
  const { f = null, v = null, t = null, p = null } = stored ?? {};
  return JSON.stringify(f === null ? [v, t, p] : [f]);
}

/** The sheet of this name. */
export function sheetCalled(workbook: FWorkbook, name: string): FWorksheet {
  const sheet = workbook.getSheetByName(name);
  if (sheet === null) throw new HostProblem('no-such-sheet', name);
  return sheet;
}

function refuseProtected(sheet: FWorksheet, row: number, column: number): void {
  if (!sheet.getWorksheetPermission().canEditCell(row, column)) {
    throw new HostProblem('protected', sheet.getSheetName());
  }
}
