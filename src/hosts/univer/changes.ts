import type {} from '@univerjs/preset-sheets-core';
import type { FUniver, ICommandInfo } from '@univerjs/presets';

/** Univer's changes to what a reader of the workbook would see; changes of looks are among the first. */
const edits: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.remove-worksheet-merge',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
]);

/** Hears of every edit with the sheet's name, at once; results of formulas are none. The answer stops it. */
export function onEdit(api: FUniver, callback: (sheet: string) => void): () => void {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  const names = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  const listener = api.addEvent(api.Event.CommandExecuted, (command) => {
    if (!edits.has(command.id) || command.options?.['fromFormula'] === true) return;
    for (const id of sheetIdsOf(command)) {
      // A sheet that is gone is told of by its last name.
      const name = api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheetName() ?? names.get(id);
      if (name === undefined) continue;
      names.set(id, name);
      callback(name);
    }
  });
  return () => listener.dispose();
}

/** What is moved may go from one sheet to another. */
function sheetIdsOf({ params }: Readonly<ICommandInfo>): readonly string[] {
  const { subUnitId, from, to } = (params ?? {}) as {
    readonly subUnitId?: string;
    readonly from?: { readonly subUnitId?: string };
    readonly to?: { readonly subUnitId?: string };
  };
  const ids = [from?.subUnitId, to?.subUnitId].filter((id) => id !== undefined);
  return ids.length > 0 ? ids : subUnitId === undefined ? [] : [subUnitId];
}
