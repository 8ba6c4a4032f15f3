import { type Area, addressOf, areaOf, intersection } from './area';
import { RangeConditionalFormats } from './conditional-formats';
import { DataValidation } from './data-validation';
import { type Entry, shown } from './entry';
import { ExcelCollection, ExcelError, TrackedObject, accessDenied } from './excel-object';
import { RangeFormat } from './range-format';
import { type Worksheet, places } from './worksheet';

type Grid = readonly (readonly unknown[])[];

/** A rectangle of cells. */
export class Range extends TrackedObject {
  constructor(
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get Address(): string {
    return `${this.sheet.Name}!${addressOf(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }

  /** Null where some cells are hidden and others not. */
  get Hidden(): boolean | null {
    const { row, rows } = this.area;
    const hidden = Array.from({ length: rows }, (_, down) => this.sheet.hiddenRows.has(row + down));
    return hidden.every((one) => one === hidden[0]) ? hidden[0] === true : null;
  }

  get RowHidden(): boolean | null {
    return this.Hidden;
  }

  get Values(): Grid | null {
    return this.grid(({ value }) => value);
  }
  set Values(input: Grid | null) {
    this.enterAll(input ?? [], 'Range.values');
  }
  get Formulas(): Grid | null {
    return this.grid(({ value, formula }) => formula ?? value);
  }
  set Formulas(input: Grid | null) {
    this.enterAll(input ?? [], 'Range.formulas');
  }
  get Text(): Grid | null {
    return this.grid(shown);
  }
  get ValueTypes(): Grid | null {
    return this.grid(({ value }) => typeOf(value));
  }
  get NumberFormat(): Grid | null {
    return this.grid(({ numberFormat }) => numberFormat);
  }
  set NumberFormat(input: Grid | null) {
    this.sheet.refuseFormats('Range.numberFormat');
    this.each(input ?? [], (row, column, format) =>
      this.sheet.change(row, column, (before) => ({ ...before, numberFormat: String(format) })),
    );
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }
  get ConditionalFormats(): RangeConditionalFormats {
    return new RangeConditionalFormats(this.sheet, [this.area]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  /** Into one cell, or each row into one. What stands in any but the first is gone, as in Excel. */
  Merge(across = false): void {
    this.sheet.refuseFormats('Range.merge');
    const { row, column, rows, columns } = this.area;
    const merged = across
      ? Array.from({ length: rows }, (_, down) => ({ row: row + down, column, rows: 1, columns }))
      : [this.area];
    for (const area of merged) {
      for (const [at, beside] of places(area).slice(1)) this.sheet.enter(at, beside, '');
    }
    const before = this.sheet.merges;
    const others = before.filter((one) => intersection(one, this.area) === null);
    this.sheet.merges = [...others, ...merged];
    this.sheet.workbook.undo.note(() => (this.sheet.merges = before));
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const shared = intersection(this.area, typeof other === 'string' ? areaOf(other) : other.area);
    return shared && new Range(this.sheet, shared);
  }

  /** Counted from 0 within this range. */
  GetRow(row: number): Range {
    return new Range(this.sheet, { ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetBoundingRect(other: Range | string): Range {
    const [a, b] = [this.area, typeof other === 'string' ? areaOf(other) : other.area];
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return new Range(this.sheet, { row, column, rows, columns });
  }

  /** The client library asks before it writes more than 1,500 cells, which it does in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizesDiffer();
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const inside = this.sheet.merges.filter((merge) => intersection(merge, this.area) !== null);
    if (inside.length > this.sheet.workbook.limits.merges) {
      throw new ExcelError(
        'GeneralException',
        'There was an internal error while processing the request.',
        'Range.getMergedAreasOrNullObject',
      );
    }
    return inside.length === 0 ? null : new RangeAreas(this.sheet, inside);
  }

  Select(): void {
    if (this.sheet !== this.sheet.workbook.active) throw accessDenied('Range.select');
    this.sheet.workbook.select(this.sheet, addressOf(this.area));
  }

  entries(): readonly Entry[] {
    return places(this.area).map(([row, column]) => this.sheet.entry(row, column));
  }

  /** Null above what Excel is willing to answer. */
  private grid(of: (entry: Entry) => unknown): Grid | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > this.sheet.workbook.limits.cells) return null;
    this.sheet.workbook.calculate();
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => of(this.sheet.entry(row + down, column + across))),
    );
  }

  private enterAll(input: Grid, location: string): void {
    this.sheet.refuseIfLocked(this.area, location);
    this.each(input, (row, column, value) => {
      if (value !== null) this.sheet.enter(row, column, value);
    });
    this.sheet.workbook.cellsChanged(this.sheet, addressOf(this.area));
  }

  private each(input: Grid, act: (row: number, column: number, value: unknown) => void): void {
    const { rows, columns } = this.area;
    if (input.length !== rows || input.some((line) => line.length !== columns)) {
      throw sizesDiffer();
    }
    const isHidden = (row: number): boolean => this.sheet.hiddenRows.has(row);
    for (const [row, column] of places(this.area)) {
      // Over several rows some of which are hidden: those that are seen get the first line, the others nothing (xlwings #747, office-js #224).
      const isAstray = this.Hidden === null;
      if (isAstray && isHidden(row)) continue;
      act(row, column, input[isAstray ? 0 : row - this.area.row]?.[column - this.area.column]);
    }
  }
}

/** Several rectangles of one sheet. */
export class RangeAreas extends TrackedObject {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.areas.map((area) => `${this.sheet.Name}!${addressOf(area)}`).join();
  }
  get Areas(): RangeList {
    return new RangeList(this.areas.map((area) => new Range(this.sheet, area)));
  }
  get ConditionalFormats(): RangeConditionalFormats {
    return new RangeConditionalFormats(this.sheet, this.areas);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.areas);
  }
}

class RangeList extends ExcelCollection {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override items(): readonly Range[] {
    return this.ranges;
  }
}

function sizesDiffer(): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function typeOf(value: Entry['value']): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return /^#(?:N\/A|[A-Z0-9/]+[!?])$/u.test(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
