import type { NewCell, NewSheet, Range } from '../../../sheets';
import { type Entry, entryFor } from '../entry';
import type { Grid } from '../grid';

/** Some rows of a sheet, whole: what is to be entered in each cell, a blank one '' under its own number format. */
export interface ContentBlock {
  readonly range: Range;
  readonly entries: Grid<Entry>;
}

const blank: Entry = { input: '', numberFormat: 'General' };

/**
 * A sheet's content from its first row to its last, in blocks of whole rows.
 * @param longest characters of a block, for spreadsheets that take only so much at once; a row that is longer is a block of its own
 */
export function contentBlocks(
  { cells, columns, heights }: NewSheet,
  longest: number,
): readonly ContentBlock[] {
  const byRow = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const line = byRow.get(cell.row);
    if (line) line.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const blocks: { from: number; length: number; entries: Entry[][] }[] = [];
  for (let row = 1; row <= heights.length; row += 1) {
    const line = Array.from(columns, () => blank);
    for (const cell of byRow.get(row) ?? []) line[cell.column - 1] = entryOfNew(cell);
    const length = line.reduce(
      (sum, { input, numberFormat }) => sum + String(input).length + numberFormat.length + 8,
      0,
    );
    const last = blocks.at(-1);
    if (last && last.length + length <= longest) {
      last.entries.push(line);
      last.length += length;
    } else {
      blocks.push({ from: row, length, entries: [line] });
    }
  }
  return blocks.map(({ from, entries }) => ({
    range: {
      from: { row: from, column: 1 },
      to: { row: from + entries.length - 1, column: columns.length },
    },
    entries,
  }));
}

function entryOfNew({ row, column, value, formula, style }: NewCell): Entry {
  const numberFormat = style.numberFormat ?? 'General';
  const cell = { row, column };
  if (formula !== undefined) return entryFor({ cell, value: formula, as: 'formula' }, numberFormat);
  if (typeof value === 'number') return { input: value, numberFormat };
  return entryFor({ cell, value: value ?? '', as: 'text' }, numberFormat);
}
