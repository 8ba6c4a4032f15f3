import type { Cell, Sheet } from '../../src/sheets';
import { type Entry, untouched } from './model/entry';
import { Workbook } from './model/workbook';

/** A workbook that holds these sheets; the first is the one the user looks at. */
export function filled(sheets: readonly (Sheet & { readonly hidden?: boolean })[]): Workbook {
  const workbook = new Workbook(sheets.map(({ name }) => name));
  for (const { name, cells, merges, hidden } of sheets) {
    const sheet = workbook.sheet(name);
    if (hidden === true) sheet.Visibility = 'Hidden';
    for (const cell of cells) sheet.change(cell.row - 1, cell.column - 1, () => entryOf(cell));
    sheet.merges = merges.map(({ from, to }) => ({
      row: from.row - 1,
      column: from.column - 1,
      rows: to.row - from.row + 1,
      columns: to.column - from.column + 1,
    }));
  }
  return workbook;
}

/** What a cell of a snapshot is in a spreadsheet. */
export function entryOf({ content, text, formula }: Cell): Entry {
  return {
    ...untouched,
    value: content,
    numberFormat: typeof content === 'number' ? formatOf(content, text) : 'General',
    ...(formula !== undefined && { formula: `=${formula}` }),
  };
}

/** The format under which a number shows as this text. */
function formatOf(content: number, text: string): string {
  if (text === String(content)) return 'General';
  const [, whole = '', decimals = '', percent = ''] = /^-?([\d,]+)(?:\.(\d+))?(%?)$/u.exec(text) ?? [];
  return (whole.includes(',') ? '#,##0' : '0') + (decimals && `.${'0'.repeat(decimals.length)}`) + percent;
}
