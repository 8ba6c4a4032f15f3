import type { Position, Range } from '../sheets';
import type { BlueprintCell, BlueprintRow } from './blueprint';

/** A cell of a form where it stands. */
export interface PlacedCell {
  readonly cell: BlueprintCell;
  readonly at: Range;
}

/**
 * Lays rows out one under another, each from the left, past what reaches down from above.
 * @param first the sheet's row of the first of them
 * @param columns how many the form has: a row that leaves one of them out, or goes beyond, is no row of it
 */
export function placed(rows: readonly BlueprintRow[], first: number, columns: number): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  /** By column, the last row that is taken. */
  const takenTo = Array.from({ length: columns + 1 }, () => 0);
  rows.forEach(({ cells: given }, i) => {
    const row = first + i;
    let column = 1;
    const free = (): void => {
      while (column <= columns && (takenTo[column] ?? 0) >= row) column += 1;
    };
    for (const cell of given) {
      free();
      const to: Position = { row: row + (cell.down ?? 1) - 1, column: column + cell.span - 1 };
      cells.push({ cell, at: { from: { row, column }, to } });
      for (; column <= to.column; column += 1) takenTo[column] = to.row;
    }
    free();
    if (column !== columns + 1 || takenTo.length !== columns + 1)
      throw new Error(`Row ${row} takes ${column - 1} of ${columns} columns: ${JSON.stringify(given)}`);
  });
  return cells;
}
