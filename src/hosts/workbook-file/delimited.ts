import Papa from 'papaparse';
import { type Cell, type Sheet, markNoValue } from '../../sheets';
import { cellCounter } from './bounds';
import { baseNameOf, extensionOf } from './format-of';
import { limits } from './limits';
import { tooLarge } from './problem';
import { textOf } from './text-of';

/**
 * One sheet from delimited text, named after the file. Line n is row n and the k-th field is column k; only a quoted field
 * that holds line breaks takes several lines for one row, as in the sheet it was saved from. Fields of white space alone are
 * no cells; every other field is kept as it stands, as text, but for ="007", which says 007.
 * @throws FileProblem `too-large`, `too-many-cells`, `not-a-spreadsheet`
 */
export function sheetFromDelimited(bytes: Uint8Array, fileName: string): Sheet {
  if (bytes.length > limits.text) throw tooLarge(limits.text);
  const name = baseNameOf(fileName);
  const count = cellCounter(name);
  const cells: Cell[] = [];
  const { text, separator } = separated(textOf(bytes), extensionOf(fileName) === 'csv' ? ',' : '\t');
  records(text, separator).forEach((fields, record) => {
    fields.forEach((field, place) => {
      const content = unwrapped(field);
      if (content.trim() === '') return;
      const cell = markNoValue({ row: record + 1, column: place + 1, content, text: content });
      count(cell);
      cells.push(cell);
    });
  });
  return { name, cells, merges: [], typed: false };
}

interface Separated {
  readonly text: string;
  readonly separator: string;
}

/**
 * The text and what separates its fields: what a first line "sep=;" says (Excel reads it and gives the line no row), else what
 * stands on the most lines. The name promises one and wins a tie: in a tab-separated form whose cells are full of commas too.
 */
function separated(text: string, promised: ',' | '\t'): Separated {
  const [line, said] = /^"?sep=([^\n])"?(?:\n|$)/i.exec(text) ?? [];
  if (line !== undefined && said !== undefined) return { text: text.slice(line.length), separator: said };
  const lines = unquoted(text).split('\n', sniffedLines);
  const score = (separator: string): number => lines.filter((one) => one.includes(separator)).length;
  const separator = [promised, '\t', ',', ';'].reduce((best, one) => (score(one) > score(best) ? one : best));
  return { text, separator };
}

/** A form has some tens of lines. */
const sniffedLines = 500;

/** Without what stands between quotes: there a separator is a character like any other. */
function unquoted(text: string): string {
  return text.slice(0, 256 * 1024).replace(/"[^"]*"/g, '');
}

/** How exporters keep a spreadsheet from reading 007 as 7: as a formula that gives a text. */
function unwrapped(field: string): string {
  const [, inner] = /^\s*="((?:[^"]|"")*)"\s*$/.exec(field) ?? [];
  return inner?.replaceAll('""', '"') ?? field;
}

function records(text: string, delimiter: string): readonly (readonly string[])[] {
  if (!text.includes('"')) return plain(text, delimiter);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' });
  const misread =
    errors.some((error) => error.type === 'Quotes') ||
    // A cell never holds a tab (Excel cannot enter one): two stray quotes have swallowed what stands between them.
    (delimiter === '\t' && data.some((fields) => fields.some((field) => field.includes('\t'))));
  return misread ? plain(text, delimiter) : data;
}

/** Quotes are characters like any other: what keeps the line numbers right when they are not balanced. */
function plain(text: string, delimiter: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split(delimiter));
}
