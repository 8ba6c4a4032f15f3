import type { FWorksheet } from '@univerjs/preset-sheets-core';

/** What stays in sight above and before a cell that was scrolled to, so that it is seen where it belongs. */
const rowsAbove = 4;
const columnsBefore = 6;

/** Selects a cell and brings it in sight; counted from 0. What is in sight already does not move. */
export function show(sheet: FWorksheet, row: number, column: number, wasActive: boolean): void {
  sheet.activate();
  (sheet.getCellMergeData(row, column) ?? sheet.getRange(row, column)).activate();
  // Without a screen, as in tests, Univer's facade lacks what has to do with one.
  if (!('scrollToCell' in sheet)) return;
  // A sheet that was just switched to has not been drawn and cannot tell what is in sight.
  const visible = wasActive ? sheet.getVisibleRange() : null;
  if (visible === null) {
    sheet.scrollToCell(Math.max(0, row - rowsAbove), Math.max(0, column - columnsBefore));
    return;
  }
  const inRows = row >= visible.startRow && row < visible.endRow;
  const inColumns = column >= visible.startColumn && column < visible.endColumn;
  if (inRows && inColumns) return;
  sheet.scrollToCell(
    inRows ? visible.startRow : Math.max(0, row - rowsAbove),
    inColumns ? visible.startColumn : Math.max(0, column - columnsBefore),
  );
}
