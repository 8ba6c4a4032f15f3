import type { Sheet } from '../../src/sheets';
import { entryOf } from '../excel-host/filled';
import type { BookModel } from './model';

/** Puts sheets into a workbook that has sheets of their names. */
export function fill(book: BookModel, sheets: readonly (Sheet & { readonly hidden?: boolean })[]): BookModel {
  for (const { name, cells, merges, hidden } of sheets) {
    const sheet = book.sheet(name);
    if (hidden === true) sheet.visible = 0;
    for (const cell of cells) sheet.change(cell.row - 1, cell.column - 1, () => entryOf(cell));
    sheet.merges = merges.map(({ from, to }) => ({
      row: from.row - 1,
      column: from.column - 1,
      rows: to.row - from.row + 1,
      columns: to.column - from.column + 1,
    }));
  }
  return book;
}
