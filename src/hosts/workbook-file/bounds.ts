import type { Cell } from '../../sheets';
import { limits } from './limits';
import { textsTooLong, tooMany } from './problem';

/**
 * Counts the cells of one sheet, and the characters in them, as they are made, so that a reader stops at the limit and not after it.
 * @returns a function to call once a cell; it throws `FileProblem` `too-many-cells`, `too-large`
 */
export function cellCounter(sheet: string): (cell: Pick<Cell, 'row' | 'column' | 'text'>) => void {
  const rows = new Set<number>();
  const columns = new Set<number>();
  let cells = 0;
  let characters = 0;
  return ({ row, column, text }) => {
    rows.add(row);
    columns.add(column);
    cells += 1;
    characters += text.length;
    if (rows.size > limits.rows) throw tooMany(sheet, 'rows', limits.rows);
    if (columns.size > limits.columns) throw tooMany(sheet, 'columns', limits.columns);
    if (cells > limits.cells) throw tooMany(sheet, 'cells', limits.cells);
    if (characters > limits.characters) throw textsTooLong(sheet, limits.characters);
  };
}
