import type {} from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/presets';
import type { SheetPosition } from '../../sheets';
import { lastOfTurn } from '../shared/last-of-turn';

/** Hears of every selection, the user's and the host's own. The answer stops it. */
export function onSelection(api: FUniver, callback: (place: SheetPosition) => void): () => void {
  const report = lastOfTurn(callback);
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== 'sheet.operation.set-selections') return;
    const { subUnitId, selections = [] } = (params ?? {}) as {
      readonly subUnitId?: string;
      readonly selections?: readonly {
        readonly range: { readonly startRow: number; readonly startColumn: number };
      }[];
    };
    const sheet = api
      .getActiveWorkbook()
      ?.getSheetBySheetId(subUnitId ?? '')
      ?.getSheetName();
    const range = selections[selections.length - 1]?.range;
    // A whole row or column begins at NaN.
    if (sheet === undefined || !range || !Number.isInteger(range.startRow + range.startColumn)) return;
    report.tell({ sheet, cell: { row: range.startRow + 1, column: range.startColumn + 1 } });
  });
  return () => {
    listener.dispose();
    report.stop();
  };
}
