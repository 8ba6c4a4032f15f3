import { type SheetEdit, cellKey, rangeAddress } from '../../sheets';
import { rectangles } from './marks';
import type { Grid } from './grid';

/** Neighbouring cells that are edited together. */
export interface EditedRectangle {
  readonly sheet: string;
  readonly address: string;
  readonly edits: Grid<SheetEdit>;
}

/** Edited cells as rectangles, each cell with its last edit. */
export function editedRectangles(edits: readonly SheetEdit[]): readonly EditedRectangle[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].flatMap((sheet) =>
    rectanglesOf(
      sheet,
      edits.filter((edit) => edit.sheet === sheet),
    ),
  );
}

function rectanglesOf(sheet: string, edits: readonly SheetEdit[]): readonly EditedRectangle[] {
  const last = new Map(edits.map((edit) => [cellKey(edit.cell), edit]));
  return rectangles(edits.map(({ cell }) => cell)).map((range) => {
    const columns = numbers(range.from.column, range.to.column);
    return {
      sheet,
      address: rangeAddress(range),
      edits: numbers(range.from.row, range.to.row).map((row) =>
        columns.flatMap((column) => last.get(cellKey({ row, column })) ?? []),
      ),
    };
  });
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
