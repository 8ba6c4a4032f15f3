import { cellKey, inReadingOrder } from './address';
import type { Cell, Position, Sheet } from './sheet';

/**
 * One change to a sheet. `text` is stored as text and never read as a formula; `number` is a decimal string stored as a
 * number under the cell's own format; `percent` ("98.5%") is stored as 0.985 and shown as a percent; `formula` has no
 * leading "=". An empty text empties the cell.
 */
export interface Edit {
  readonly cell: Position;
  readonly value: string;
  readonly as: 'text' | 'number' | 'percent' | 'formula';
}

/**
 * The sheet as it would be after the edits; the sheet itself stays as it is. A later edit of a cell overrides an earlier
 * one. A formula is kept with the value that stood there, since only a host calculates.
 */
export function applyEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const cells = new Map(sheet.cells.map((cell) => [cellKey(cell), cell]));
  for (const edit of edits) {
    const key = cellKey(edit.cell);
    const after = edited(edit, cells.get(key), sheet.typed);
    if (after) cells.set(key, after);
    else cells.delete(key);
  }
  return { ...sheet, cells: [...cells.values()].sort(inReadingOrder) };
}

function edited({ cell, value, as }: Edit, before: Cell | undefined, typed: boolean): Cell | null {
  const place = { row: cell.row, column: cell.column };
  if (as === 'formula') {
    return { ...place, content: before?.content ?? '', text: before?.text ?? '', formula: value };
  }
  if (value === '') return null;
  // A text file has nothing but texts: what the user sees is what is stored.
  if (as === 'text' || !typed) return { ...place, content: value, text: value };
  if (as === 'percent') {
    return { ...place, content: storedPercent(value), text: value, percent: true };
  }
  const percent = before?.percent === true;
  const content = percent ? storedPercent(value) : Number(value);
  return { ...place, content, text: percent ? `${value}%` : value, ...(percent && { percent }) };
}

/** The number that is stored of a percent, "98.5%" or "98.5": the one nearest to 0.985, where a division would round a second time. */
export function storedPercent(percent: string): number {
  return Number(`${percent.replace('%', '').trim()}e-2`);
}
