import { columnLetters } from '../sheets';
import { lastColumn, lastRow } from './sheet-places';

/**
 * A formula as it reads some rows further down and some columns further right: relative references move along, "$" holds them.
 * What would leave the sheet becomes #REF!, as in Excel. Texts, sheet names, structured references, functions (LOG10) and
 * names stay.
 */
export function shifted(formula: string, down: number, right: number): string {
  const move = (held: string, place: number, by: number, last: number): number | null => {
    const moved = held === '$' ? place : place + by;
    return moved >= 1 && moved <= last ? moved : null;
  };
  const row = (held: string, digits: string): string | null => {
    const moved = move(held, Number(digits), down, lastRow);
    return moved === null ? null : held + String(moved);
  };
  const column = (held: string, letters: string): string | null => {
    const moved = move(held, columnNumber(letters), right, lastColumn);
    return moved === null ? null : held + columnLetters(moved);
  };
  return formula.replace(token, (found, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const of = (name: string): string => groups[name] ?? '';
    if (groups['cell'] !== undefined) {
      if (columnNumber(of('letters')) > lastColumn || Number(of('digits')) > lastRow) return found;
      const moved = [column(of('heldColumn'), of('letters')), row(of('heldRow'), of('digits'))];
      return moved.includes(null) ? '#REF!' : moved.join('');
    }
    if (groups['rows'] !== undefined) {
      const moved = [row(of('heldTop'), of('top')), row(of('heldBottom'), of('bottom'))];
      return moved.includes(null) ? '#REF!' : moved.join(':');
    }
    if (groups['columns'] !== undefined) {
      const moved = [column(of('heldFirst'), of('first')), column(of('heldLast'), of('last'))];
      return moved.includes(null) ? '#REF!' : moved.join(':');
    }
    return found;
  });
}

/**
 * What a formula is made of, as far as references have to be told from all else. One behind the other, so that nothing inside a
 * text or a name is seen.
 */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    // Table[[#This Row],[Column]], and the [1] of another workbook.
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<rows>(?<heldTop>\$?)(?<top>\d{1,7}):(?<heldBottom>\$?)(?<bottom>\d{1,7}))(?![\p{L}\w.])`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`(?<columns>(?<heldFirst>\$?)(?<first>[A-Z]{1,3}):(?<heldLast>\$?)(?<last>[A-Z]{1,3}))(?![\p{L}\w.($])`,
    String.raw`(?<cell>(?<heldColumn>\$?)(?<letters>[A-Z]{1,3})(?<heldRow>\$?)(?<digits>[1-9]\d{0,6}))(?![\p{L}\w.(!])`,
    String.raw`[\p{L}_\\][\p{L}\w.?]*`,
  ].join('|'),
  'giu',
);

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
