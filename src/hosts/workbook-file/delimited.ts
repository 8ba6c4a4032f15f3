import Papa from 'papaparse';
import type { Cell, Sheet } from '../../sheets';
import { cellCounter } from './bounds';
import { baseNameOf, delimiterOf } from './format-of';
import { limits } from './limits';
import { tooLarge } from './problem';
import { textOf } from './text-of';

/**
 * One sheet from delimited text, named after the file. Line n is row n and the k-th field is column k; only a quoted field
 * that holds line breaks takes several lines for one row, as in the sheet it was saved from. Fields of white space alone are
 * no cells; every other field is kept as it stands, as text.
 * @throws FileProblem `too-large`, `too-many-cells`, `not-a-spreadsheet`
 */
export function sheetFromDelimited(bytes: Uint8Array, fileName: string): Sheet {
  if (bytes.length > limits.text) throw tooLarge(limits.text);
  const name = baseNameOf(fileName);
  const count = cellCounter(name);
  const cells: Cell[] = [];
  records(textOf(bytes), delimiterOf(fileName)).forEach((fields, record) => {
    fields.forEach((field, place) => {
      if (field.trim() === '') return;
      const cell = { row: record + 1, column: place + 1, content: field, text: field };
      count(cell);
      cells.push(cell);
    });
  });
  return { name, cells, merges: [], typed: false };
}

function records(text: string, delimiter: ',' | '\t'): readonly (readonly string[])[] {
  if (!text.includes('"')) return plain(text, delimiter);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' });
  const misread =
    errors.some((error) => error.type === 'Quotes') ||
    // A cell never holds a tab (Excel cannot enter one): two stray quotes have swallowed what stands between them.
    (delimiter === '\t' && data.some((fields) => fields.some((field) => field.includes('\t'))));
  return misread ? plain(text, delimiter) : data;
}

/** Quotes are characters like any other: what keeps the line numbers right when they are not balanced. */
function plain(text: string, delimiter: ',' | '\t'): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split(delimiter));
}
