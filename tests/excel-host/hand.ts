import { position } from '../../src/sheets';
import { areaOf } from './model/area';
import type { Entry } from './model/entry';
import type { Workbook } from './model/workbook';
import type { Worksheet } from './model/worksheet';

/** What a user does to a workbook, or a co-author elsewhere. Cells are given by A1 address. */
export interface Hand {
  type(sheet: string, cell: string, value: string | number): void;
  /** Clicks into a cell, or drags over several: "B2:C3". */
  select(sheet: string, range: string): void;
  rename(sheet: string, name: string): void;
  delete(sheet: string): void;
  /** Inserts a blank row, so that this one and those below move down. */
  insertRow(sheet: string, row: number): void;
  /** Hides a row, by hand or by a filter: both are one to who reads. */
  hideRow(sheet: string, row: number): void;
  format(sheet: string, cell: string, format: Partial<Omit<Entry, 'value' | 'formula'>>): void;
  addConditionalFormat(sheet: string, range: string, formula: string, fill: string): void;
  /** Ctrl+Z, as far as it brings back conditional formats that the add-in has deleted: broken ones. */
  undoDeletedFormats(sheet: string): void;
}

/** The hand of the user at this Excel, or of a co-author. */
export function handOn(workbook: Workbook, who: 'user' | 'co-author' = 'user'): Hand {
  return {
    type(name, cell, value) {
      const sheet = workbook.sheet(name);
      const { row, column } = placeOf(cell);
      const before = workbook.hand;
      workbook.hand = who;
      sheet.enter(row, column, value);
      workbook.cellsChanged(sheet, cell);
      workbook.hand = before;
    },
    select(name, range) {
      workbook.select(workbook.sheet(name), range);
    },
    rename(name, newName) {
      workbook.sheet(name).Name = newName;
    },
    delete(name) {
      workbook.sheets = workbook.sheets.filter(({ Name }) => Name !== name);
    },
    insertRow(name, row) {
      const sheet = workbook.sheet(name);
      const before = workbook.hand;
      workbook.hand = who;
      sheet.insertRow(row - 1);
      workbook.cellsChanged(sheet, `${row}:${row}`, 'RowInserted');
      workbook.hand = before;
    },
    hideRow(name, row) {
      const sheet = workbook.sheet(name);
      sheet.hiddenRows = new Set([...sheet.hiddenRows, row - 1]);
    },
    format(name, cell, format) {
      const { row, column } = placeOf(cell);
      workbook.sheet(name).change(row, column, (entry) => ({ ...entry, ...format }));
    },
    addConditionalFormat(name, range, formula, fill) {
      const sheet = workbook.sheet(name);
      const added = {
        id: workbook.newId(),
        type: 'Custom',
        areas: [areaOf(range)],
        formula,
        fill,
        letters: '',
      };
      sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
    },
    undoDeletedFormats(name) {
      const sheet = workbook.sheet(name);
      const back = sheet.deletedFormats.map((format) => ({ ...format, isBroken: true as const }));
      sheet.conditionalFormats = [...back, ...sheet.conditionalFormats];
      sheet.deletedFormats = [];
    },
  };
}

/** A cell of a sheet. */
export function entryAt(sheet: Worksheet, cell: string): Entry {
  const { row, column } = placeOf(cell);
  return sheet.entry(row, column);
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = position(cell);
  if (place === null) throw new Error(`no cell ${cell}`);
  return { row: place.row - 1, column: place.column - 1 };
}
