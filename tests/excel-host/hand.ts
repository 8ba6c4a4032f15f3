import { position } from '../../src/sheets';
import { areaOf } from './model/area';
import type { Entry } from './model/entry';
import type { Workbook } from './model/workbook';
import { type Worksheet, placeOf as rowAndColumn } from './model/worksheet';

/** What a user does to a workbook, or a co-author elsewhere. Cells are given by A1 address. */
export interface Hand {
  type(sheet: string, cell: string, value: string | number): void;
  /** Clicks into a cell, or drags over several: "B2:C3". */
  select(sheet: string, range: string): void;
  rename(sheet: string, name: string): void;
  delete(sheet: string): void;
  /** Inserts a blank row, so that this one and those below move down. */
  insertRow(sheet: string, row: number): void;
  hideRow(sheet: string, row: number): void;
  /** Filters the rows below a header, so that those alone are seen whose cell in its column says so. */
  filter(sheet: string, header: string, isKept: (value: Entry['value']) => boolean): void;
  /** Shows all rows again, those hidden by hand too. */
  clearFilter(sheet: string): void;
  format(sheet: string, cell: string, format: Partial<Omit<Entry, 'value' | 'formula'>>): void;
  addConditionalFormat(sheet: string, range: string, formula: string, fill: string): void;
  /** Ctrl+Z, once: false where nothing can be taken back. Only the user has it. */
  undo(): boolean;
}

/** The hand of the user at this Excel, or of a co-author. */
export function handOn(workbook: Workbook, who: 'user' | 'co-author' = 'user'): Hand {
  /** What the user does is a step of Ctrl+Z; what a co-author does is none of it. */
  const doing = (act: () => void): void => {
    const before = workbook.hand;
    workbook.hand = who;
    try {
      if (who === 'user') workbook.undo.step('user', act);
      else act();
    } finally {
      workbook.hand = before;
    }
  };
  return {
    type: (name, cell, value) =>
      doing(() => {
        const sheet = workbook.sheet(name);
        const { row, column } = placeOf(cell);
        sheet.enter(row, column, value);
        workbook.cellsChanged(sheet, cell);
      }),
    select(name, range) {
      workbook.select(workbook.sheet(name), range);
    },
    rename(name, newName) {
      workbook.sheet(name).Name = newName;
    },
    delete(name) {
      workbook.sheets = workbook.sheets.filter(({ Name }) => Name !== name);
      workbook.undo.clear();
    },
    insertRow: (name, row) =>
      doing(() => {
        const sheet = workbook.sheet(name);
        sheet.insertRow(row - 1);
        workbook.cellsChanged(sheet, `${row}:${row}`, 'RowInserted');
      }),
    hideRow(name, row) {
      const sheet = workbook.sheet(name);
      sheet.hiddenRows = new Set([...sheet.hiddenRows, row - 1]);
    },
    filter(name, header, isKept) {
      const sheet = workbook.sheet(name);
      const { row, column } = placeOf(header);
      const rows = new Set([...sheet.cells.keys()].map((key) => rowAndColumn(key)[0]));
      sheet.hiddenRows = new Set(
        [...rows].filter((one) => one > row && !isKept(sheet.entry(one, column).value)),
      );
    },
    clearFilter(name) {
      workbook.sheet(name).hiddenRows = new Set();
    },
    format: (name, cell, format) =>
      doing(() => {
        const { row, column } = placeOf(cell);
        workbook.sheet(name).change(row, column, (entry) => ({ ...entry, ...format }));
      }),
    addConditionalFormat: (name, range, formula, fill) =>
      doing(() => {
        const sheet = workbook.sheet(name);
        const [id, areas] = [workbook.newId(), [areaOf(range)]];
        const added = { id, type: 'Custom', areas, formula, fill, letters: '' };
        sheet.changeFormats([added, ...sheet.conditionalFormats]);
      }),
    undo: () => workbook.undo.takeBack(),
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
