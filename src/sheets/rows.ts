import { markNoValue } from './no-value';
import type { Sheet } from './sheet';

/** A sheet from rows of text, as a text file gives it: row n is line n, column k the k-th field; blank fields are no cells. */
export function sheetFromRows(name: string, rows: readonly (readonly string[])[]): Sheet {
  const cells = rows.flatMap((fields, r) =>
    fields.flatMap((text, c) =>
      text.trim() === '' ? [] : [markNoValue({ row: r + 1, column: c + 1, content: text, text })],
    ),
  );
  return { name, cells, merges: [], typed: false };
}
