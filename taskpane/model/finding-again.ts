import type { Position, Sheet, SpreadsheetHost } from '../../src/sheets';
import type { Checking } from './checking';
import type { Edits } from './edits';
import { engine } from './engine';
import type { Store } from './store';

/** Cells of the checked sheets, wherever they stand by now, and the other way round. */
export interface FindingAgain {
  /** Where a cell of a sheet that was checked now stands; null where nobody can tell. */
  readonly now: (checked: Sheet, cell: Position) => Promise<Position | null>;
  /** Which cell of a sheet that was checked now stands there; null where nobody can tell. */
  readonly then: (checked: Sheet, cell: Position) => Promise<Position | null>;
}

/** Looks at the workbook only where it may have changed since it was checked, and once for each change that the host tells of. */
export function findingAgain({
  host,
  store,
  checking,
  edits,
}: {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly checking: Checking;
  readonly edits: Edits;
}): FindingAgain {
  let looked: { readonly at: unknown; readonly edits: number; readonly sheets: readonly Sheet[] } | null =
    null;

  const sheetNow = async (name: string): Promise<Sheet | undefined> => {
    // The host does not tell of what the pane itself writes; every write can be taken back.
    const { undoable: at } = store.getState();
    const count = edits.count();
    if (!host.capabilities.changes || looked?.at !== at || looked.edits !== count)
      looked = { at, edits: count, sheets: await host.readSheets('all') };
    return looked.sheets.find((sheet) => sheet.name === name);
  };

  const follow = async (checked: Sheet, cell: Position, way: 'now' | 'then'): Promise<Position | null> => {
    if (checking.isCurrent()) return cell;
    const sheet = await sheetNow(checked.name);
    // A sheet that is not there any more cannot be shown, which the host says best.
    if (!sheet) return cell;
    const { cellAfter } = await engine();
    return way === 'now' ? cellAfter(checked, sheet, cell) : cellAfter(sheet, checked, cell);
  };

  return {
    now: (checked, cell) => follow(checked, cell, 'now'),
    then: (checked, cell) => follow(checked, cell, 'then'),
  };
}
