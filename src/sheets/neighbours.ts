import type { Cell, Position } from './sheet';

/** A sheet, or a form's part of one: cells by row, then column. */
interface CellsOf<One extends Cell> {
  readonly cells: readonly One[];
}

/** The cell at a place; found by halving, since it may be asked for every cell of a large sheet. */
export function cellAt<One extends Cell>(sheet: CellsOf<One>, place: Position): One | undefined {
  const cell = sheet.cells[placeIn(sheet, place)];
  return cell?.row === place.row && cell.column === place.column ? cell : undefined;
}

/** The cells of some rows, the first and the last included. */
export function cellsInRows<One extends Cell>(
  sheet: CellsOf<One>,
  first: number,
  last: number,
): readonly One[] {
  const [from, to] = [first, last + 1].map((row) => placeIn(sheet, { row, column: 0 }));
  return sheet.cells.slice(from, to);
}

/** The nearest filled cell to the left in the same row. */
export function cellLeftOf<One extends Cell>(sheet: CellsOf<One>, place: Position): One | undefined {
  return nearestInRow(sheet, place, placeIn(sheet, place) - 1, -1);
}

/** The nearest filled cell to the right in the same row. */
export function cellRightOf<One extends Cell>(sheet: CellsOf<One>, place: Position): One | undefined {
  return nearestInRow(sheet, place, placeIn(sheet, { row: place.row, column: place.column + 1 }), 1);
}

/** The first filled cell of a row. */
export function firstCellOf<One extends Cell>(sheet: CellsOf<One>, row: number): One | undefined {
  return nearestInRow(sheet, { row, column: 1 }, placeIn(sheet, { row, column: 1 }), 1);
}

/** Where a cell stands, without what it holds: a finding carries places, never content. */
export function placeOf({ row, column }: Position): Position {
  return { row, column };
}

function nearestInRow<One extends Cell>(
  sheet: CellsOf<One>,
  { row }: Position,
  from: number,
  step: 1 | -1,
): One | undefined {
  for (let i = from; sheet.cells[i]?.row === row; i += step) {
    if (sheet.cells[i]?.text.trim() !== '') return sheet.cells[i];
  }
  return undefined;
}

/** Where in the sorted cells the place is, or would be. */
function placeIn({ cells }: CellsOf<Cell>, { row, column }: Position): number {
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
