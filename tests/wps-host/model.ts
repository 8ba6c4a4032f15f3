import type { AddInMention } from '../../src/workbook-patch';
import { type Area, wholeSheet } from '../excel-host/model/area';
import { type Entry, entered, isUntouched, untouched } from '../excel-host/model/entry';

/** A conditional format: one rule over some rectangles. Colours as #RRGGBB. */
export interface Rule {
  readonly type: number;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly letters: string;
}

/** How a cell looks, beside the fill and the lock that its entry has; numbers as ET counts. */
export interface CellLooks {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: number;
  readonly vertical?: number;
  readonly wraps?: boolean;
  readonly indent?: number;
  readonly line?: number;
}

/** What may be entered into an area. */
export interface Allowed {
  readonly area: Area;
  readonly type: number;
  readonly operator: number;
  readonly formulas: readonly string[];
  readonly error?: string;
  readonly prompt?: string;
}

/** What a sheet holds; also what an undo brings back. */
export interface SheetState {
  readonly cells: ReadonlyMap<number, Entry>;
  readonly rules: readonly Rule[];
}

/** xlSheetVisible, xlSheetHidden, xlSheetVeryHidden. */
export type Visibility = -1 | 0 | 2;

/** A worksheet as ET has it in memory. */
export class SheetModel {
  readonly cells = new Map<number, Entry>();
  rules: readonly Rule[] = [];
  readonly looks = new Map<number, CellLooks>();
  allowed: readonly Allowed[] = [];
  /** In characters and points, by column and row from 0. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  print: Readonly<Record<string, unknown>> = {};
  private merged: { readonly areas: readonly Area[]; readonly byCell: ReadonlyMap<number, Area> } = {
    areas: [],
    byCell: new Map(),
  };
  /** Rows that are hidden, by hand or by a filter; from 0. */
  hiddenRows: ReadonlySet<number> = new Set();
  visible: Visibility = -1;
  isProtected = false;
  allowsFormats = false;

  constructor(public name: string) {}

  get merges(): readonly Area[] {
    return this.merged.areas;
  }
  set merges(areas: readonly Area[]) {
    const cells = areas.flatMap((area) =>
      cellsOf(area).map(([row, column]) => [keyOf(row, column), area] as const),
    );
    this.merged = { areas, byCell: new Map(cells) };
  }
  mergeAt(row: number, column: number): Area | undefined {
    return this.merged.byCell.get(keyOf(row, column));
  }

  entry(row: number, column: number): Entry {
    return this.cells.get(keyOf(row, column)) ?? untouched;
  }

  change(row: number, column: number, change: (before: Entry) => Entry): void {
    const entry = change(this.entry(row, column));
    if (isUntouched(entry)) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), entry);
  }

  enter(row: number, column: number, input: unknown): void {
    this.change(row, column, (before) => entered(before, input));
  }

  looksAt(row: number, column: number): CellLooks {
    return this.looks.get(keyOf(row, column)) ?? {};
  }

  dress(row: number, column: number, looks: CellLooks): void {
    this.looks.set(keyOf(row, column), { ...this.looksAt(row, column), ...looks });
  }

  /** Cells and merges at a row, counted from 0, and below it move down by one. */
  insertRow(at: number): void {
    const cells = [...this.cells];
    this.cells.clear();
    for (const [key, entry] of cells) {
      const [row, column] = placeOf(key);
      this.cells.set(keyOf(row < at ? row : row + 1, column), entry);
    }
    this.merges = this.merges.map((area) => (area.row < at ? area : { ...area, row: area.row + 1 }));
  }

  /** Looks count too: a filled cell is used. Of an empty sheet A1. */
  used(): Area {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const key of this.cells.keys()) {
      const [row, column] = placeOf(key);
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    for (const { row, column, rows, columns } of this.merges) {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row + rows - 1), Math.max(right, column + columns - 1)];
    }
    if (top === Infinity) return { row: 0, column: 0, rows: 1, columns: 1 };
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  rulesOver(areas: readonly Area[]): readonly Rule[] {
    return this.rules.filter((rule) => rule.areas.some((one) => areas.some((other) => meets(one, other))));
  }

  get state(): SheetState {
    return { cells: new Map(this.cells), rules: this.rules };
  }
  set state({ cells, rules }: SheetState) {
    this.cells.clear();
    for (const [key, entry] of cells) this.cells.set(key, entry);
    this.rules = rules;
  }
}

/** A workbook that is open in ET. */
export class BookModel {
  sheets: readonly SheetModel[];
  active: SheetModel;
  customXml: readonly string[] = [];
  /** The add-in that the workbook's file opens Excel's pane for. */
  webExtension: AddInMention | null = null;
  isOpen = true;
  /** The handles of its windows, the one in front first. */
  windows: readonly number[];
  hasFixedStructure = false;
  selection: { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null = null;

  constructor(
    public name: string,
    /** The folder; '' for a workbook that was never saved. */
    public folder: string,
    window: number,
    names: readonly string[],
  ) {
    this.windows = [window];
    this.sheets = names.map((each) => new SheetModel(each));
    const [first] = this.sheets;
    if (first === undefined) throw new Error('a workbook has at least one sheet');
    this.active = first;
  }

  sheet(name: string): SheetModel {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  add(name: string): SheetModel {
    const sheet = new SheetModel(name);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }
}

/** Whether two rectangles share a cell. */
export function meets(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Every cell of a rectangle, in reading order. */
export function cellsOf({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, at) => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
}

/** A cell's key in a sheet's map; row and column from 0. */
function keyOf(row: number, column: number): number {
  return row * wholeSheet.columns + column;
}

/** Row and column of a key, from 0. */
export function placeOf(key: number): readonly [number, number] {
  return [Math.floor(key / wholeSheet.columns), key % wholeSheet.columns];
}
