/// <reference types="et-jsapi-declare" />
import { type Area, addressOf, areaOf, wholeSheet } from '../../excel-host/model/area';
import { type Entry, shown } from '../../excel-host/model/entry';
import { ComObject, type Invented, noneInvented } from '../com-object';
import { cvErrOf } from '../errors';
import { type BookModel, type CellLooks, type SheetModel, cellsOf, meets } from '../model';
import type { SimulatedEt } from '../simulated-et';
import { FormatConditions } from './format-conditions';
import { Borders, CellFont, Interior, type LooksPlace, Validation } from './looks';
import { Worksheet } from './worksheet';

type Cell = readonly [row: number, column: number];

/** One or more rectangles of cells of a sheet. */
export class Range extends ComObject {
  readonly #book: BookModel;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(et: SimulatedEt, book: BookModel, sheet: SheetModel, areas: readonly Area[]) {
    super(et);
    this.#book = book;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  /** For the simulation: where the cells are. */
  static placeOf(range: Range): { book: BookModel; sheet: SheetModel; areas: readonly Area[] } {
    return { book: range.#book, sheet: range.#sheet, areas: range.#areas };
  }

  get Value2(): unknown {
    return this.#answer((entry) => valueOf(entry));
  }
  set Value2(input: unknown) {
    this.#enter(input);
  }
  get Formula(): unknown {
    return this.#answer(({ value, formula }) => formula ?? (value === '' ? '' : textOf(value)));
  }
  set Formula(input: unknown) {
    this.#enter(input);
  }
  get HasFormula(): unknown {
    return this.#mixed(({ formula }) => formula !== undefined);
  }
  get Text(): unknown {
    return this.#mixed(shown);
  }
  get NumberFormat(): unknown {
    const { areasFormat } = this.et.profile;
    const seen = areasFormat === 'all' ? this.#areas : this.#areas.slice(0, 1);
    return new Range(this.et, this.#book, this.#sheet, seen).#mixed(({ numberFormat }) => numberFormat);
  }
  set NumberFormat(format: unknown) {
    if (Array.isArray(format)) throw new Error('simulated ET: NumberFormat takes one format');
    this.#change((entry) => ({ ...entry, numberFormat: String(format) }));
  }
  get Locked(): unknown {
    return this.#mixed(({ locked }) => locked);
  }
  set Locked(locked: unknown) {
    this.#change((entry) => ({ ...entry, locked: locked === true }));
  }
  get MergeCells(): unknown {
    this.#first();
    const answers = new Set(
      this.#cells().map(([row, column]) => this.#sheet.mergeAt(row, column) !== undefined),
    );
    return answers.size === 1 ? answers.has(true) : this.et.profile.mixed;
  }
  get MergeArea(): Range {
    const area = this.#first();
    if (area.rows * area.columns > 1) throw new Error('MergeArea: one cell only');
    return this.#at(this.#sheet.mergeAt(area.row, area.column) ?? area);
  }

  /** Of what stands there only the first cell's stays; ET asks before, where more than one holds something. */
  Merge(): void {
    if (this.et.refuses.has('Range.Merge')) throw new Error('0x800A03EC');
    const area = this.#first();
    const [, ...covered] = cellsOf(area);
    const isAsked = covered.some(([row, column]) => this.#entry(row, column).value !== '');
    if (isAsked && this.et.displaysAlerts) throw new Error('simulated ET: a message box waits for the user');
    this.et.mutate(this.#book, () => {
      for (const [row, column] of covered) this.#sheet.enter(row, column, '');
      this.#sheet.merges = [...this.#sheet.merges.filter((merge) => !meets(merge, area)), area];
    });
  }
  get HorizontalAlignment(): number {
    return this.#looks().read().horizontal ?? 1;
  }
  set HorizontalAlignment(horizontal: number) {
    this.#looks().write({ horizontal });
  }
  get VerticalAlignment(): number {
    return this.#looks().read().vertical ?? -4107;
  }
  set VerticalAlignment(vertical: number) {
    this.#looks().write({ vertical });
  }
  get WrapText(): boolean {
    return this.#looks().read().wraps ?? false;
  }
  set WrapText(wraps: boolean) {
    this.#looks().write({ wraps });
  }
  get IndentLevel(): number {
    return this.#looks().read().indent ?? 0;
  }
  set IndentLevel(indent: number) {
    this.#looks().write({ indent });
  }
  get Font(): CellFont {
    return new CellFont(this.et, this.#looks());
  }
  get Borders(): Borders {
    return new Borders(this.et, this.#looks());
  }
  get Validation(): Validation {
    return new Validation(this.et, this.#sheet, this.#first());
  }
  get ColumnWidth(): number {
    return this.#sheet.widths.get(this.#first().column) ?? 8.38;
  }
  set ColumnWidth(width: number) {
    const { column, columns } = this.#first();
    for (let at = column; at < column + columns; at += 1) this.#sheet.widths.set(at, width);
  }
  get RowHeight(): number {
    return this.#sheet.heights.get(this.#first().row) ?? 13.5;
  }
  set RowHeight(height: number) {
    const { row, rows } = this.#first();
    for (let at = row; at < row + rows; at += 1) this.#sheet.heights.set(at, height);
  }

  get EntireRow(): Range {
    return this.#at({ ...this.#first(), column: 0, columns: wholeSheet.columns });
  }
  get EntireColumn(): Range {
    return this.#at({ ...this.#first(), row: 0, rows: wholeSheet.rows });
  }
  /** Whole rows and columns only; a mixed range answers as for its formats. No test hides a column. */
  get Hidden(): unknown {
    const { row, rows, columns } = this.#first();
    if (rows === wholeSheet.rows) return false;
    if (columns !== wholeSheet.columns) throw new Error('Range.Hidden: whole rows and columns only');
    const hidden = new Set(Array.from({ length: rows }, (_, down) => this.#sheet.hiddenRows.has(row + down)));
    return hidden.size === 1 ? hidden.has(true) : this.et.profile.mixed;
  }
  get Row(): number {
    return this.#first().row + 1;
  }
  get Column(): number {
    return this.#first().column + 1;
  }
  get Rows(): Lines {
    return new Lines(this.et, this.#first().rows);
  }
  get Columns(): Lines {
    return new Lines(this.et, this.#first().columns);
  }
  get Count(): number {
    return this.#areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  get Cells(): Range {
    return this.#at(this.#first());
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.et, this.#book, this.#sheet);
  }
  get Interior(): Interior {
    return new Interior(this.et, {
      read: () => this.#entry(this.#first().row, this.#first().column).fill ?? '#FFFFFF',
      write: (fill) => this.#change((entry) => ({ ...entry, fill })),
    });
  }
  get FormatConditions(): FormatConditions {
    return new FormatConditions(this.et, this.#book, this.#sheet, this.#areas);
  }

  /** A method, which cannot be assigned to. */
  Value(): unknown {
    return this.Value2;
  }
  /** Without arguments absolute, "$F$12". */
  Address(rowAbsolute: unknown = true, columnAbsolute: unknown = true): string {
    const absolute = (address: string): string =>
      address.replace(
        /([A-Z]+)(\d+)/gu,
        (_, column: string, row: string) =>
          `${columnAbsolute === false ? '' : '$'}${column}${rowAbsolute === false ? '' : '$'}${row}`,
      );
    return this.#areas.map((area) => absolute(addressOf(area))).join(',');
  }
  Resize(rows?: unknown, columns?: unknown): Range {
    const area = this.#first();
    return this.#at({
      ...area,
      rows: typeof rows === 'number' ? rows : area.rows,
      columns: typeof columns === 'number' ? columns : area.columns,
    });
  }
  Item(row: unknown, column: unknown = 1): Range {
    const area = this.#first();
    return this.#at({
      row: area.row + Number(row) - 1,
      column: area.column + Number(column) - 1,
      rows: 1,
      columns: 1,
    });
  }
  /** Null where nothing is found; only what is asked here: the last cell with something in it, by rows or by columns. */
  Find(
    what: unknown,
    _after?: unknown,
    lookIn?: unknown,
    _lookAt?: unknown,
    order?: unknown,
    direction?: unknown,
  ): Range | null {
    if (what !== '*' || lookIn !== -4123 || direction !== 2) {
      throw new Error('simulated ET: Find is modelled for the last used cell only');
    }
    let found: Cell | null = null;
    for (const [row, column] of this.#cells()) {
      const { value, formula } = this.#entry(row, column);
      if (value === '' && formula === undefined) continue;
      const [best, here] = order === 2 ? [found?.[1], column] : [found?.[0], row];
      if (best === undefined || here >= best) found = [row, column];
    }
    return found && this.#at({ row: found[0], column: found[1], rows: 1, columns: 1 });
  }
  /** Throws where no such cell is found, and looks at the whole sheet where one cell is asked: nobody should ask. */
  SpecialCells(): never {
    throw new Error('0x800A03EC');
  }
  Select(): boolean {
    // Brings no other sheet forward.
    if (this.#book.active !== this.#sheet || this.et.active !== this.#book) return false;
    this.et.select(this.#book, this.#sheet, this.#first());
    return true;
  }
  Calculate(): null {
    this.et.calculate(this.#book);
    return null;
  }
  Dirty(): void {
    this.et.calculate(this.#book);
  }

  #first(): Area {
    const [first] = this.#areas;
    if (first === undefined) throw new Error('no cells');
    this.et.refuseClosed(this.#book);
    return first;
  }
  #at(area: Area): Range {
    return new Range(this.et, this.#book, this.#sheet, [area]);
  }
  #looks(): LooksPlace {
    const first = this.#first();
    return {
      read: () => this.#sheet.looksAt(first.row, first.column),
      write: (looks: CellLooks) =>
        this.et.mutate(this.#book, () =>
          this.#cells().forEach(([row, column]) => this.#sheet.dress(row, column, looks)),
        ),
    };
  }
  #entry(row: number, column: number): Entry {
    return this.#sheet.entry(row, column);
  }
  /** The cells; of whole rows and columns those up to the last that is used. */
  #cells(): readonly Cell[] {
    return this.#areas.flatMap((area) => {
      if (area.rows * area.columns < 1_000_000) return cellsOf(area);
      const used = this.#sheet.used();
      const rows = Math.min(area.rows, used.row + used.rows - area.row);
      const columns = Math.min(area.columns, used.column + used.columns - area.column);
      return cellsOf({ ...area, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    });
  }
  /** One cell as it is; several of a row or column as a list, where this build flattens; else rows of cells. */
  #answer(of: (entry: Entry) => unknown): unknown {
    const { row, column, rows, columns } = this.#first();
    if (rows * columns > this.et.mostCells) throw new Error('out of memory');
    this.et.calculate(this.#book);
    if (rows * columns === 1) return of(this.#entry(row, column));
    const grid = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => of(this.#entry(row + down, column + across))),
    );
    return this.et.profile.flattens && (rows === 1 || columns === 1) ? grid.flat() : grid;
  }
  #mixed(of: (entry: Entry) => unknown): unknown {
    this.#first();
    this.et.calculate(this.#book);
    const answers = new Set(this.#cells().map(([row, column]) => of(this.#entry(row, column))));
    return answers.size === 1 ? [...answers][0] : this.et.profile.mixed;
  }
  #enter(input: unknown): void {
    const area = this.#first();
    const grid = gridOf(input, area);
    if (Array.isArray(input) && !this.et.profile.blockWrites) throw new Error('0x80020005');
    const hidden = new Set(
      Array.from({ length: area.rows }, (_, down) => this.#sheet.hiddenRows.has(area.row + down)),
    );
    this.#write(([row, column]) => {
      // As COM has it over rows some of which are hidden: those that are seen get the first line, the others nothing (xlwings #747).
      if (hidden.size > 1 && this.#sheet.hiddenRows.has(row)) return;
      const value = grid(hidden.size > 1 ? 0 : row - area.row, column - area.column);
      this.#sheet.enter(row, column, value === null || value === undefined ? '' : value);
    });
    this.et.changed(this.#book, this.#sheet, area);
  }
  #change(change: (entry: Entry) => Entry): void {
    this.#write(([row, column]) => this.#sheet.change(row, column, change));
  }
  #write(write: (cell: Cell) => void): void {
    this.#first();
    const cells = this.#cells();
    const isFixed = this.#sheet.isProtected && cells.some(([row, column]) => this.#entry(row, column).locked);
    if (isFixed) throw new Error('您试图更改的单元格或图表在受保护的工作表中');
    if (this.#sheet.visible === 2 && this.et.forgets.has('very-hidden')) return;
    this.et.mutate(this.#book, () => cells.forEach(write));
  }
}

/** What Range.Rows and Range.Columns are used for: their number. */
class Lines extends ComObject {
  readonly #count: number;
  constructor(et: SimulatedEt, count: number) {
    super(et);
    this.#count = count;
  }
  get Count(): number {
    return this.#count;
  }
}

/** The rectangles of "A1", "$A$1:C3" or "A1,C3:D4"; ET, as VBA does, takes 255 characters. */
export function areasOf(address: string): readonly Area[] {
  if (address.length > 255) throw new Error('Range: the address is longer than 255 characters');
  return address.replace(/\$/gu, '').split(',').map(areaOf);
}

function valueOf({ value }: Entry): unknown {
  if (value === '') return null;
  return typeof value === 'string' ? (cvErrOf(value) ?? value) : value;
}

function textOf(value: Entry['value']): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** One value for every cell, or a grid of the range's size. */
function gridOf(input: unknown, { rows, columns }: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const lines = input as readonly unknown[];
  const isGrid =
    lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!isGrid) throw new Error('simulated ET: the grid is not of the size of the range');
  return (row, column) => (lines[row] as readonly unknown[])[column];
}

noneInvented<Invented<Range, Et.Range>>();
