import type { Grid } from '../sheets';
import { entryOf } from './figure';
import type { Basic, Entry, Remark, TotalRow } from './form';
import { basicLabel, remarkLabel } from './vocabulary';

/** Reads what some rows outside the tables say in sentences or ticks; the text stands right of its label. */
export function readRemarks(grid: Grid, rows: readonly number[]): readonly Remark[] {
  return rows.flatMap((row) => {
    const cells = grid.cellsIn(row);
    return cells.flatMap((cell, i): Remark[] => {
      const named = remarkLabel(cell.label);
      if (!named) return [];
      const next = cells[i + 1];
      const isLabel = next && (remarkLabel(next.label) ?? basicLabel(next.label)) !== null;
      const beside = { row, column: grid.lastColumn(row, cell.column) + 1 };
      const text = grid.unshownAt(row, beside.column) ?? (isLabel ? undefined : next);
      return [{ name: named.role, label: entryOf(cell, cell), value: entryOf(text, beside) }];
    });
  });
}

const gradeWords = /^(?:[优良中差]|优秀|良好|中等|较差)$/u;

/** The grade that some forms print behind the total without a label of its own: "总分 | 100 | 95 | 优". */
export function gradeInTotal(grid: Grid, { row, label, score }: TotalRow): Basic | null {
  const after: Entry = score ?? label;
  const grade = grid
    .cellsIn(row)
    .find(({ column, words }) => column > after.cell.column && gradeWords.test(words.squeezed));
  return grade ? { name: 'grade', label, value: entryOf(grade, grade) } : null;
}
