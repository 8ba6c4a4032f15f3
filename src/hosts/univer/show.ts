import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Position } from '../../sheets';
import { removeRowLabel, showRowLabel } from './row-label';
import { type Axis, firstLineFor, isInSight, viewOf } from './view';

/** What stays in sight above and before a cell that was scrolled to, so that it is seen where it belongs. */
const rowsAbove = 4;
const columnsBefore = 12;

/** Cells by number from 0, last ones included. */
interface Block {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/**
 * Selects a cell and brings it in sight, and the label of its row with it; what is in sight already does not move. Where the window is
 * too narrow for both, the label is written beside the row until the user goes on.
 * @param label where the row's label stands
 * @param wasActive a sheet that was just switched to has not been drawn and cannot tell what is in sight
 */
export function show(sheet: FWorksheet, cell: Position, label: Position | null, wasActive: boolean): void {
  removeRowLabel();
  sheet.activate();
  const block = blockAt(sheet, cell);
  const { startRow, startColumn } = block;
  (sheet.getCellMergeData(startRow, startColumn) ?? sheet.getRange(startRow, startColumn)).activate();
  if (!('scrollToCell' in sheet)) return;
  const labelled = label && blockAt(sheet, label);
  const bring = (): void => {
    const view = viewOf(sheet);
    if (view === null) return;
    const row = lineToShow(view.rows, startRow, block.endRow, labelled?.startRow, rowsAbove);
    const column = lineToShow(
      view.columns,
      startColumn,
      block.endColumn,
      labelled?.startColumn,
      columnsBefore,
    );
    if (row !== null || column !== null) {
      sheet.scrollToCell(row ?? view.rows.first, column ?? view.columns.first);
    }
  };
  if (wasActive) bring();
  else sheet.scrollToCell(Math.max(0, startRow - rowsAbove), Math.max(0, startColumn - 1));
  if (typeof requestAnimationFrame === 'undefined') return;
  const text = label === null ? '' : sheet.getRange(label.row - 1, label.column - 1).getDisplayValue();
  drawn(() => {
    // Switched to a moment ago, or with lines that only now have their heights.
    bring();
    drawn(() => {
      if (labelled) showRowLabel(sheet, block, labelled, text);
    });
  });
}

/** From which line on to show; null where the window need not move. */
function lineToShow(
  axis: Axis,
  first: number,
  last: number,
  label: number | undefined,
  before: number,
): number | null {
  const from = label === undefined || label < axis.frozen ? first : Math.min(first, label);
  const wanted = axis.to(last) - axis.from(from) <= axis.size ? from : first;
  if (last < axis.frozen || isInSight(axis, wanted, last)) return null;
  return firstLineFor(axis, wanted, last, before);
}

/** The cell, or the merged ones that it begins. */
function blockAt(sheet: FWorksheet, { row, column }: Position): Block {
  const merge = sheet.getCellMergeData(row - 1, column - 1)?.getRange();
  return merge ?? { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}

/** The frame after the next: Univer draws in the next one. */
function drawn(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
