import type { CellObject, WorkSheet } from '@e965/xlsx';
import { type Cell, type Sheet, address, cellKey } from '../src/sheets';
import type { ShownNumber, ShownNumbers } from './shown-numbers';

/**
 * The sheets as an .xls file of Excel 97 to 2003, for systems that take nothing else: contents, number formats and
 * merges. Formulas become their values: the library does not write them into that format.
 * @param shown the numbers that have a format, by sheet; without it a date is the text that shows it
 */
export async function savedXls(
  sheets: readonly Sheet[],
  shown: ReadonlyMap<string, ShownNumbers> = new Map(),
): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const sheet of sheets)
    utils.book_append_sheet(book, worksheetOf(sheet, shown.get(sheet.name)), sheet.name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

function worksheetOf({ cells, merges }: Sheet, shown: ShownNumbers | undefined): WorkSheet {
  const corners = [...cells, ...merges.map(({ to }) => to)];
  const last = corners.reduce(
    (extent, { row, column }) => ({
      row: Math.max(extent.row, row),
      column: Math.max(extent.column, column),
    }),
    { row: 1, column: 1 },
  );
  return {
    ...Object.fromEntries(cells.map((cell) => [address(cell), cellOf(cell, shown?.get(cellKey(cell)))])),
    '!ref': `A1:${address(last)}`,
    '!merges': merges.map(({ from, to }) => ({
      s: { r: from.row - 1, c: from.column - 1 },
      e: { r: to.row - 1, c: to.column - 1 },
    })),
  };
}

function cellOf({ content, text, percent }: Cell, shown: ShownNumber | undefined): CellObject {
  if (shown) return { t: 'n', v: shown.number, z: shown.format };
  switch (typeof content) {
    case 'number':
      return { t: 'n', v: content, ...(percent === true && { z: percentFormat(text) }) };
    case 'boolean':
      return { t: 'b', v: content };
    case 'string':
      return { t: 's', v: content };
  }
}

function percentFormat(text: string): string {
  return text.includes('.') ? '0.00%' : '0%';
}
