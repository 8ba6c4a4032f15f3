import type { Position, Sheet, SpreadsheetHost } from '../../src/sheets';

/** The test's hand on a workbook, as a user who knows nothing of the host. Cells are given by A1 address. */
export interface ContractWorkbook {
  /** What a text that begins with "=" means is the spreadsheet's affair; an empty text empties the cell. */
  typeCell(sheet: string, cell: string, value: string | number): Promise<void>;
  /** The user clicks into a cell. */
  select(sheet: string, cell: string): Promise<void>;
  /** The user inserts a blank row, so that this one and those below move down. */
  insertRow(sheet: string, row: number): Promise<void>;
  /** Null where the implementation lacks it, as below. */
  readonly hideRow: ((sheet: string, row: number) => Promise<void>) | null;
  readonly isRowHidden: ((sheet: string, row: number) => Promise<boolean>) | null;
  /** The cell's own fill, as #RRGGBB. */
  fill(sheet: string, cell: string, colour: string): Promise<void>;
  fillOf(sheet: string, cell: string): Promise<string | null>;
  /** Formats the cell as text: a number typed there afterwards is a text. */
  formatAsText(sheet: string, cell: string): Promise<void>;
  /** A conditional format of the user's own. */
  addConditionalFormat(sheet: string, range: string, formula: string, colour: string): Promise<void>;
  /** The conditions of all formats that lie on a cell, the user's and ours. */
  conditionsOn(sheet: string, cell: string): Promise<readonly string[]>;
  selection(): Promise<{ readonly sheet: string; readonly cell: Position } | null>;
  /** All that can be told of all sheets: values, formulas, number formats, fills, conditional formats, merges, names. */
  dump(): Promise<unknown>;
  /** The workbook as a file would hold it, as text. */
  saved(): Promise<string>;
  /** Saved, closed, opened again: the host of a later session. The workbook's own methods speak of the reopened one. */
  reopen(): Promise<SpreadsheetHost>;
  close(): Promise<void>;
  /** From now on no sheet that is added can be finished. */
  breakAdding(): Promise<void>;
  /** Null where the implementation lacks it, and says so in `Implementation.lacks`. */
  readonly protect: ((sheet: string) => Promise<void>) | null;
  readonly beginEditing: ((sheet: string, cell: string) => Promise<void>) | null;
  readonly undo: (() => Promise<void>) | null;
}

/** What not every spreadsheet, or not every way of driving one in a test, can do. */
export type Lack =
  /** Not every build of a spreadsheet tells where the user goes. */
  'selections' | 'protect' | 'beginEditing' | 'undo' | 'calculation' | 'hiddenRows';

/** A sheet that an implementation is to put into its workbook; the first is the active one. */
export interface ContractSheet extends Sheet {
  readonly hidden: boolean;
}

/** A workbook that was opened, and the host under test. */
export interface Opened {
  readonly host: SpreadsheetHost;
  readonly workbook: ContractWorkbook;
}

/** One spreadsheet behind the port. */
export interface Implementation {
  open(sheets: readonly ContractSheet[]): Promise<Opened>;
  readonly lacks: readonly Lack[];
}
