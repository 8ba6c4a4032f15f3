import { type Cell, inReadingOrder } from '../../src/sheets';
import type { Bed } from './bed';
import { type Kind, kinds } from './kinds';

/** Drops the row's first blank cell, and puts one more in: what lost merges and a stray Tab do. */
export function plantShifts(bed: Bed, row: number, left: Kind, right: Kind): void {
  const cells = bed.sheet.cells.filter((cell) => isOwn(bed, row, cell));
  const taken = new Set(cells.map(({ column }) => column));
  const isNumber = ({ text }: Cell): boolean => /^[≥≤]?\d/u.test(text);
  const last = cells.filter(isNumber).at(-1)?.column ?? 0;
  const from = bed.form.range.from.column;
  const blank = Array.from({ length: Math.max(0, last - from) }, (_, i) => from + i).find(
    (column) => !taken.has(column),
  );
  if (blank !== undefined) move(bed, left, row, (column) => (column > blank ? column - 1 : column));
  const first = bed.form.indicators.find((one) => one.row === row)?.name.cell.column;
  const start = first ?? cells[0]?.column;
  if (start !== undefined) move(bed, right, row, (column) => (column >= start ? column + 1 : column));
}

/** Beside a form another may stand, whose rows are its own. */
function isOwn({ form: { range } }: Bed, row: number, cell: Cell): boolean {
  return cell.row === row && range.from.column <= cell.column && cell.column <= range.to.column;
}

function move(bed: Bed, kind: Kind, row: number, to: (column: number) => number): void {
  const moved = bed.sheet.cells.map((cell) => {
    return isOwn(bed, row, cell) ? { ...cell, column: to(cell.column) } : cell;
  });
  // In a workbook a value cannot stand where the merge of a row above covers the cell.
  const isCovered = bed.sheet.cells.some(
    (cell) => isOwn(bed, row, cell) && bed.mergedInto({ row, column: to(cell.column) }),
  );
  if (isCovered) return;
  const merges = bed.sheet.merges.filter(({ from, to: end }) => from.row !== row || end.row !== row);
  const changed = moved.filter((cell) => cell.row === row);
  bed.plants.push({
    subject: bed.subject,
    kind,
    rule: kinds[kind],
    cell: { row, column: 1 },
    sheet: { ...bed.sheet, cells: moved.sort(inReadingOrder), merges },
    changed,
    what: `row ${row}: ${changed.map(({ text }) => text.slice(0, 8)).join(' | ')}`,
  });
}
