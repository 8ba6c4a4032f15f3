import { type Area, addressOf, areaOf, areasOf, intersection, wholeSheet } from './area';
import { type Entry, entered, isUntouched, untouched } from './entry';
import { ExcelError, ExcelObject, accessDenied } from './excel-object';
import type { StoredFormat } from './conditional-formats';
import type { StoredValidation } from './data-validation';
import { PageLayout } from './page-layout';
import { Range, RangeAreas } from './range';
import type { CellLooks } from './range-format';
import type { Workbook } from './workbook';

/** A worksheet: its cells, what stands over them, and what is protected. */
export class Worksheet extends ExcelObject {
  readonly cells = new Map<number, Entry>();
  merges: readonly Area[] = [];
  /** The first has priority. */
  conditionalFormats: readonly StoredFormat[] = [];
  readonly looks = new Map<number, CellLooks>();
  /** In points, by column and row from 0, where they are other than usual. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  validations: readonly StoredValidation[] = [];
  /** Rows that are hidden, by hand or by a filter; from 0. */
  hiddenRows: ReadonlySet<number> = new Set();
  Visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly Protection = new WorksheetProtection();
  readonly PageLayout = new PageLayout();
  ShowGridlines = true;

  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
    public Name: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.Id };
  }

  GetRange(address?: string): Range {
    return new Range(this, address === undefined ? wholeSheet : areaOf(address));
  }

  GetRanges(addresses: string): RangeAreas {
    return new RangeAreas(this, areasOf(addresses));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }

  /** Of values only, which is how it is always asked for here. */
  GetUsedRangeOrNullObject(): Range | null {
    const used = this.used();
    return used && new Range(this, used);
  }

  Activate(): void {
    this.workbook.active = this;
  }

  /** Excel refuses for one that is very hidden: it has to be shown to the menus first. */
  Delete(): void {
    if (this.Visibility === 'VeryHidden' || this.workbook.hasFixedStructure) {
      throw new ExcelError('InvalidOperation', 'Worksheet.delete');
    }
    this.workbook.sheets = this.workbook.sheets.filter((sheet) => sheet !== this);
    this.workbook.undo.clear();
  }

  entry(row: number, column: number): Entry {
    return this.cells.get(keyOf(row, column)) ?? untouched;
  }

  change(row: number, column: number, change: (before: Entry) => Entry): void {
    const before = this.entry(row, column);
    this.put(row, column, change(before));
    this.workbook.undo.note(() => {
      this.put(row, column, before);
      this.workbook.cellsChanged(this, addressOf({ row, column, rows: 1, columns: 1 }));
    });
  }

  /** As a step that Ctrl+Z takes back: then a format that the add-in deleted is there again, and cannot be reached (#6396). */
  changeFormats(formats: readonly StoredFormat[]): void {
    const before = this.conditionalFormats;
    this.conditionalFormats = formats;
    this.workbook.undo.note(() => {
      const still = this.conditionalFormats;
      this.conditionalFormats = before.map((format) =>
        still.includes(format) ? format : { ...format, isBroken: true },
      );
    });
  }

  looksAt(row: number, column: number): CellLooks {
    return this.looks.get(keyOf(row, column)) ?? {};
  }

  dress(row: number, column: number, looks: CellLooks): void {
    this.looks.set(keyOf(row, column), { ...this.looksAt(row, column), ...looks });
  }

  /** Puts something into a cell, as a user or an add-in does. */
  enter(row: number, column: number, input: unknown): void {
    this.change(row, column, (before) => entered(before, input));
  }

  /** Cells, merges and formats at a row, counted from 0, and below it move down by one. */
  insertRow(at: number): void {
    const [cells, { merges, conditionalFormats, hiddenRows }] = [[...this.cells], this];
    this.workbook.undo.note(() => {
      this.cells.clear();
      for (const [key, entry] of cells) this.cells.set(key, entry);
      Object.assign(this, { merges, conditionalFormats, hiddenRows });
      this.workbook.cellsChanged(this, `${at + 1}:${at + 1}`, 'RowDeleted');
    });
    this.cells.clear();
    for (const [key, entry] of cells) {
      const [row, column] = placeOf(key);
      this.cells.set(keyOf(row < at ? row : row + 1, column), entry);
    }
    const moved = (area: Area): Area => {
      if (area.row >= at) return { ...area, row: area.row + 1 };
      return area.row + area.rows > at ? { ...area, rows: area.rows + 1 } : area;
    };
    this.merges = this.merges.map(moved);
    this.conditionalFormats = this.conditionalFormats.map((format) => ({
      ...format,
      areas: format.areas.map(moved),
    }));
    this.hiddenRows = new Set([...this.hiddenRows].map((row) => (row < at ? row : row + 1)));
  }

  refuseIfLocked(area: Area, location: string): void {
    if (!this.Protection.Protected) return;
    const locked = places(area).some(([row, column]) => this.entry(row, column).locked);
    if (locked) throw accessDenied(location);
  }

  refuseFormats(location: string): void {
    if (this.Protection.Protected && !this.Protection.Options.allowFormatCells) throw accessDenied(location);
  }

  formatsOver(areas: readonly Area[]): readonly StoredFormat[] {
    return this.conditionalFormats.filter((format) =>
      format.areas.some((one) => areas.some((other) => intersection(one, other) !== null)),
    );
  }

  private put(row: number, column: number, entry: Entry): void {
    if (isUntouched(entry)) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), entry);
  }

  private used(): Area | null {
    const held = [...this.cells].filter(([, { value, formula }]) => value !== '' || formula !== undefined);
    if (held.length === 0) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [key] of held) {
      const [row, column] = placeOf(key);
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Whether a sheet may be changed. */
class WorksheetProtection extends ExcelObject {
  Protected = false;
  /** What a protected sheet still allows; a plain value, so in the library's spelling. */
  Options = { allowFormatCells: false };
}

/** Every cell of a rectangle, in reading order. */
export function places({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, i) => [
    row + Math.floor(i / columns),
    column + (i % columns),
  ]);
}

function keyOf(row: number, column: number): number {
  return row * wholeSheet.columns + column;
}

/** Row and column of a key of `cells`, from 0. */
export function placeOf(key: number): readonly [number, number] {
  return [Math.floor(key / wholeSheet.columns), key % wholeSheet.columns];
}
