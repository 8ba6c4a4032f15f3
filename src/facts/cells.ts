import type { Entry } from '../forms';
import { type GridCell, type Range, type Sheet, cellAt } from '../sheets';
import type { HowOf } from './facts';
import { perItem } from './once';

/** The cells of the form. */
export interface CellFacts {
  /** Those in the form's rows, in reading order. */
  readonly cells: readonly GridCell[];
  /** Those that hold a text, labels and narratives included. */
  readonly textCells: readonly GridCell[];
  /** By column: the merges that reach down in it, from the top. */
  readonly mergesDown: (column: number) => readonly Range[];
  /** The text of a cell, or of the merge that reaches down over it from a row above. */
  readonly textOver: (entry: Entry) => string;
}

/** How the cells are found. */
export const cellFacts: HowOf<CellFacts> = {
  cells: ({ form }) => form.cells,
  textCells: ({ cells }) => cells.filter(({ content }) => typeof content === 'string'),
  mergesDown: ({ form: { sheet } }) => mergesByColumn(sheet),
  textOver: perItem((entry: Entry, { form: { sheet }, mergesDown }) => {
    if (entry.text !== '') return entry.text;
    const merge = mergeOver(entry.cell.row, mergesDown(entry.cell.column));
    return (merge && cellAt(sheet, merge.from)?.text.trim()) ?? '';
  }),
};

/** Sorted out only for the columns that are asked for: a merge may be as wide as the sheet. */
function mergesByColumn({ merges }: Sheet): (column: number) => readonly Range[] {
  const down = merges
    .filter(({ from, to }) => from.row < to.row)
    .sort((one, other) => one.from.row - other.from.row);
  const byColumn = new Map<number, readonly Range[]>();
  return (column) => {
    const known = byColumn.get(column);
    if (known) return known;
    const own = down.filter(({ from, to }) => from.column <= column && column <= to.column);
    byColumn.set(column, own);
    return own;
  };
}

/** The last merge that begins above the row, if it reaches the row: merges of one column do not overlap. */
function mergeOver(row: number, merges: readonly Range[]): Range | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.from.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  const last = merges[low - 1];
  return last && row <= last.to.row ? last : undefined;
}
