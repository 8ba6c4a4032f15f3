import type { Position } from '../../src/sheets';
import type { PlacedRow } from './rows';

/** Cells that are one to the eye. */
export interface Merge {
  readonly from: Position;
  readonly to: Position;
}

/** What is merged: a text over the blanks to its right, where its row is no table; a label over the blanks under it, where it is one. */
export function mergesOf(rows: readonly PlacedRow[]): readonly Merge[] {
  const columns = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 1);
  return [...rows.flatMap((row) => across(row, columns)), ...down(rows)];
}

function across({ row, kind, cells }: PlacedRow, columns: number): readonly Merge[] {
  if (kind === 'blank' || kind === 'header' || kind === 'table') return [];
  const filled = [...cells.keys()].sort((a, b) => a - b);
  return filled.flatMap((column, i) => {
    const end = (filled[i + 1] ?? columns + 1) - 1;
    return end > column ? [{ from: { row, column }, to: { row, column: end } }] : [];
  });
}

/** The columns of 一级指标 and 二级指标, and what stands before them. */
function down(rows: readonly PlacedRow[]): readonly Merge[] {
  const merges: Merge[] = [];
  rows.forEach(({ kind, cells }, at) => {
    if (kind !== 'header') return;
    const level2 = [...cells].find(([, { text }]) => text === '二级指标')?.[0];
    if (level2 === undefined) return;
    const table = rows.slice(at + 1);
    const length = table.findIndex((row) => row.kind !== 'table');
    merges.push(...groupsIn(length < 0 ? table : table.slice(0, length), level2));
  });
  return merges;
}

function groupsIn(table: readonly PlacedRow[], columns: number): readonly Merge[] {
  const merges: Merge[] = [];
  for (let column = 1; column <= columns; column += 1) {
    let start: PlacedRow | null = null;
    let end = 0;
    const close = (): void => {
      if (start && end > start.row) merges.push({ from: { row: start.row, column }, to: { row: end, column } });
      start = null;
    };
    for (const one of table) {
      // A new group of a level before begins one of this level.
      const begins = [...one.cells.keys()].some((filled) => filled <= column);
      if (begins) close();
      if (one.cells.has(column)) start = one;
      end = one.row;
    }
    close();
  }
  return merges;
}
