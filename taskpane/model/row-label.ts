import type { Form } from '../../src/forms';
import type { Position } from '../../src/sheets';

/** Where the words stand that say what a cell's row is about, for who sees the cell alone; null where the cell says it itself. */
export function rowLabelOf(
  { indicators, funds, basics, cells }: Form,
  { row, column }: Position,
): Position | null {
  const named =
    indicators.find((indicator) => indicator.row === row)?.name ??
    funds?.lines.find((line) => line.row === row)?.label ??
    basics.find(({ value }) => value.cell.row === row && value.cell.column === column)?.label;
  const label =
    named && named.text !== '' ? named.cell : cells.find((cell) => cell.row === row && hasWords(cell.text));
  if (!label || label.row !== row || label.column >= column) return null;
  return { row: label.row, column: label.column };
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
