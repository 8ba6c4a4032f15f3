import type { Cell, Position, Sheet } from './sheet';

/** The cell at a place; found by halving, since it may be asked for every cell of a large sheet. */
export function cellAt(sheet: Sheet, place: Position): Cell | undefined {
  const cell = sheet.cells[placeIn(sheet, place)];
  return cell?.row === place.row && cell.column === place.column ? cell : undefined;
}

/** The cells of some rows, the first and the last included. */
export function cellsInRows(sheet: Sheet, first: number, last: number): readonly Cell[] {
  const [from, to] = [first, last + 1].map((row) => placeIn(sheet, { row, column: 0 }));
  return sheet.cells.slice(from, to);
}

/** The nearest filled cell to the left in the same row. */
export function cellLeftOf(sheet: Sheet, place: Position): Cell | undefined {
  return nearestInRow(sheet, place, placeIn(sheet, place) - 1, -1);
}

/** The nearest filled cell to the right in the same row. */
export function cellRightOf(sheet: Sheet, place: Position): Cell | undefined {
  return nearestInRow(sheet, place, placeIn(sheet, { row: place.row, column: place.column + 1 }), 1);
}

/** The first filled cell of a row. */
export function firstCellOf(sheet: Sheet, row: number): Cell | undefined {
  return nearestInRow(sheet, { row, column: 1 }, placeIn(sheet, { row, column: 1 }), 1);
}

/** Where a cell stands, without what it holds: a finding carries places, never content. */
export function placeOf({ row, column }: Position): Position {
  return { row, column };
}

function nearestInRow(sheet: Sheet, { row }: Position, from: number, step: 1 | -1): Cell | undefined {
  for (let i = from; sheet.cells[i]?.row === row; i += step) {
    if (sheet.cells[i]?.text.trim() !== '') return sheet.cells[i];
  }
  return undefined;
}

/** Where in the sorted cells the place is, or would be. */
function placeIn({ cells }: Sheet, { row, column }: Position): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell && (cell.row < row || (cell.row === row && cell.column < column))) low = middle + 1;
    else high = middle;
  }
  return low;
}
