import type { SheetEdit } from '../../sheets';
import { type CellState, type Entry, entryFor, entryOf, formatToEnter, sameContent } from './entry';
import { type Grid, mapGrid } from './grid';

/** A rectangle and what it held at a moment. The sheet by whatever of it stays when the user renames it. */
export interface Patch {
  readonly sheet: string;
  readonly address: string;
  readonly states: Grid<CellState>;
  /** Some of its rows are hidden, or nobody knows: it is written row by row. */
  readonly isByRow?: true;
}

/** A rectangle as it is and what its cells are to be given. */
export interface Change {
  readonly from: Patch;
  readonly entries: Grid<Entry>;
  /** Whether number formats change too, if only on the way. */
  readonly withFormats: boolean;
}

/** What brings these edits into a rectangle as it is. */
export function changeFor(from: Patch, edits: Grid<SheetEdit>): Change {
  const formatAt = (row: number, column: number): string =>
    from.states[row]?.[column]?.numberFormat ?? 'General';
  return changeTo(
    from,
    mapGrid(edits, (edit, row, column) => entryFor(edit, formatAt(row, column))),
  );
}

/** What brings a rectangle, whatever it now holds, back to what it held. */
export function changeBack(from: Patch, held: Patch): Change {
  return changeTo(from, mapGrid(held.states, entryOf));
}

/** Whether all cells hold the same in both. */
export function sameContents(a: Patch, b: Patch): boolean {
  return a.states.every((line, down) =>
    line.every((state, across) => {
      const other = b.states[down]?.[across];
      return other !== undefined && sameContent(state, other);
    }),
  );
}

function changeTo(from: Patch, entries: Grid<Entry>): Change {
  return { from, entries, withFormats: changesFormats(from, entries) };
}

/** Whether entries have other number formats than the cells, or want others in order to be entered. */
function changesFormats({ states }: Patch, entries: Grid<Entry>): boolean {
  return entries.some((line, down) =>
    line.some((entry, across) => {
      const held = states[down]?.[across]?.numberFormat;
      return entry.numberFormat !== held || formatToEnter(entry) !== held;
    }),
  );
}
