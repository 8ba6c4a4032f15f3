import type { Position, Range } from './sheet';

/** The letters of a column counted from 1: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of some letters, counted from 1: "A" → 1, "AB" → 28. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The A1 address of a cell: `{ row: 19, column: 6 }` → "F19". */
export function address(position: Position): string {
  return columnLetters(position.column) + String(position.row);
}

/** The A1 address of a range: "A3:K24". */
export function rangeAddress(range: Range): string {
  return `${address(range.from)}:${address(range.to)}`;
}

/** The cell of an A1 address, or null when the text is none. Dollar signs are read over. */
export function position(text: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text);
  if (match?.[1] === undefined) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** A cell's key in a map or set of one sheet's cells. */
export function cellKey({ row, column }: Position): string {
  return `${row}:${column}`;
}

/** Whether two positions on one sheet are one cell. */
export function isSameCell(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Reading order: by row, then by column. */
export function inReadingOrder(a: Position, b: Position): number {
  return a.row - b.row || a.column - b.column;
}
