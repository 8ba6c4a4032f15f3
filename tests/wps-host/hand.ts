import { position } from '../../src/sheets';
import { areaOf } from '../excel-host/model/area';
import type { Entry } from '../excel-host/model/entry';
import type { BookModel } from './model';
import type { SimulatedEt } from './simulated-et';

/** What a user does to a workbook in ET. Cells are given by A1 address. */
export interface Hand {
  type(sheet: string, cell: string, value: string | number): void;
  /** Clicks into a cell. */
  select(sheet: string, cell: string): void;
  /** Inserts a blank row, so that this one and those below move down. */
  insertRow(sheet: string, row: number): void;
  /** Hides a row, by hand or by a filter: both are one to who reads. */
  hideRow(sheet: string, row: number): void;
  format(sheet: string, cell: string, format: Partial<Omit<Entry, 'value' | 'formula'>>): void;
  addConditionalFormat(sheet: string, range: string, formula: string, fill: string): void;
  entry(sheet: string, cell: string): Entry;
  undo(): void;
}

/** The hand of the user on a workbook. */
export function handOn(et: SimulatedEt, book: BookModel): Hand {
  return {
    type(name, cell, value) {
      const sheet = book.sheet(name);
      const area = areaOf(cell);
      et.history.note(book);
      sheet.enter(area.row, area.column, value);
      et.typed(book, sheet, area);
    },
    select(name, cell) {
      et.selected(book, book.sheet(name), areaOf(cell));
    },
    insertRow(name, row) {
      const sheet = book.sheet(name);
      et.history.note(book);
      sheet.insertRow(row - 1);
      et.typed(book, sheet, { row: row - 1, column: 0, rows: 1, columns: 1 });
    },
    hideRow(name, row) {
      const sheet = book.sheet(name);
      sheet.hiddenRows = new Set([...sheet.hiddenRows, row - 1]);
    },
    format(name, cell, format) {
      const { row, column } = areaOf(cell);
      book.sheet(name).change(row, column, (entry) => ({ ...entry, ...format }));
    },
    addConditionalFormat(name, range, formula, fill) {
      const sheet = book.sheet(name);
      sheet.rules = [...sheet.rules, { type: 2, areas: [areaOf(range)], formula, fill, letters: '#000000' }];
    },
    entry(name, cell) {
      const place = position(cell);
      if (place === null) throw new Error(cell);
      return book.sheet(name).entry(place.row - 1, place.column - 1);
    },
    undo() {
      et.history.undo(book);
      // An undo is told as any change of cells is, by the builds that tell.
      et.typed(book, book.active, { row: 0, column: 0, rows: 1, columns: 1 });
    },
  };
}
