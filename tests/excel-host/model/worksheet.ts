import { type Area, areaOf, areasOf, intersection, wholeSheet } from './area';
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
  /** What an add-in has deleted of them, and the user's Ctrl+Z brings back. */
  deletedFormats: readonly StoredFormat[] = [];
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
  }

  entry(row: number, column: number): Entry {
    return this.cells.get(keyOf(row, column)) ?? untouched;
  }

  change(row: number, column: number, change: (before: Entry) => Entry): void {
    const entry = change(this.entry(row, column));
    if (isUntouched(entry)) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), entry);
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
    const cells = [...this.cells];
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
