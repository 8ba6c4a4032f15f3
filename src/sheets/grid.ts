import { cellKey } from './address';
import type { Cell, Range, Sheet } from './sheet';

/** A sheet made quick to ask: cells by row, and the merge that a cell begins. */
export interface Grid {
  readonly sheet: Sheet;
  /** Numbers of the rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The non-empty cells of a row, left to right. */
  cellsIn(row: number): readonly Cell[];
  cellAt(row: number, column: number): Cell | undefined;
  /** The last column that the cell covers: its own, or its merge's. */
  lastColumn(row: number, column: number): number;
}

/** Indexes a sheet once; every reader of the sheet shares it. Cells of white space only count as empty. */
export function gridOf(given: Sheet): Grid {
  const sheet = finite(given);
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (typeof cell.content === 'string' && cell.content.trim() === '') continue;
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  for (const cells of byRow.values()) cells.sort((a, b) => a.column - b.column);
  const merges = new Map<string, Range>(sheet.merges.map((merge) => [cellKey(merge.from), merge]));
  const none: readonly Cell[] = [];
  return {
    sheet,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsIn: (row) => byRow.get(row) ?? none,
    cellAt: (row, column) => byRow.get(row)?.find((cell) => cell.column === column),
    lastColumn: (row, column) => merges.get(cellKey({ row, column }))?.to.column ?? column,
  };
}

/** A file may hold 1e999, which no spreadsheet can show as a number: it is what it reads, a text. */
function finite(sheet: Sheet): Sheet {
  const isInfinite = ({ content }: Cell): boolean => typeof content === 'number' && !Number.isFinite(content);
  if (!sheet.cells.some(isInfinite)) return sheet;
  const cells = sheet.cells.map((cell) =>
    isInfinite(cell) ? { ...cell, content: String(cell.content) } : cell,
  );
  return { ...sheet, cells };
}
