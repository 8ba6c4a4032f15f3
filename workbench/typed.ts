import type { Cell, Sheet } from '../src/sheets';

const plain = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,10})?$/u;
const percent = /^-?\d{1,7}(?:\.\d{1,10})?%$/u;

/**
 * A text file's sheet as a spreadsheet opens it: "10" is the number 10, "99.84%" is 0.9984 under a percent format. Codes with
 * leading zeros and numbers of more than fifteen digits stay text, since as numbers they would lose digits.
 */
export function typedSheet(sheet: Sheet): Sheet {
  return sheet.typed ? sheet : { ...sheet, typed: true, cells: sheet.cells.map(typedCell) };
}

function typedCell(cell: Cell): Cell {
  const text = cell.text.trim();
  if (percent.test(text)) return { ...cell, text, content: Number(`${text.slice(0, -1)}e-2`), percent: true };
  if (!plain.test(text) || /^-?0\d/u.test(text)) return cell;
  return { ...cell, text, content: Number(text.replace(/,/gu, '')) };
}
