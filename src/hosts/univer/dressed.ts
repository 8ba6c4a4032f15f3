import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/presets';
import { type Cell, type Sheet, cellKey } from '../../sheets';
import { shownText } from '../shared/shown';
import type { Looks, SheetLooks } from '../workbook-file/looks';
import { styleOf } from './cell-style';
import { type Extent, extentOf } from './extent';
import { lineCount } from './layout';
import { filteredBy, lookResources } from './look-resources';
import { richText } from './rich-text';
import { shownFormat, storedCell, storedContent } from './stored-cell';
import { univerRange } from './univer-range';

/** A workbook in its own looks. */
export interface DressedBook {
  /** What is the whole workbook's: styles, and what Univer's parts for rules, lists, notes and names keep. */
  readonly book: Partial<IWorkbookData>;
  /** By the sheet's id; sheets whose looks are not known are not among them. */
  readonly sheets: ReadonlyMap<string, Partial<IWorksheetData>>;
}

/** Sheets with their ids, dressed as the file is. */
export function dressedBook(
  entries: readonly { readonly sheet: Sheet; readonly id: string }[],
  looks: Looks,
): DressedBook {
  const styles = new StyleTable(looks);
  const dressed = entries.flatMap(({ sheet, id }) => {
    const own = looks.sheets.find(({ name }) => name === sheet.name);
    return own ? [{ id, sheet, own }] : [];
  });
  // A workbook of hidden sheets alone would have nothing to show.
  const isAnyShown = entries.length > dressed.length || dressed.some(({ own }) => !own.hidden);
  const sheets = new Map(
    dressed.map(({ id, sheet, own }) => [
      id,
      dressedSheet(sheet, { ...own, hidden: isAnyShown && own.hidden }, styles),
    ]),
  );
  const ids = new Map(entries.map(({ sheet, id }) => [sheet.name, id]));
  return {
    book: { styles: styles.all(), defaultStyle: styles.plain, resources: lookResources(looks, ids) },
    sheets,
  };
}

/** Each look is stored once, however many cells have it; with a number format of their own they have a style of their own. */
class StyleTable {
  private readonly styles = new Map<string, IStyleData>();
  private readonly ids = new Map<string, string>();

  constructor(private readonly looks: Looks) {}

  /** Of cells without a style: the workbook's own letters. */
  get plain(): IStyleData {
    return styleOf(this.looks.cellLooks[0] ?? {});
  }

  idOf(look: number, pattern: string | undefined): string {
    const key = `${look}:${pattern ?? ''}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `look-${this.ids.size}`;
    const style = styleOf(this.looks.cellLooks[look] ?? this.looks.cellLooks[0] ?? {});
    this.styles.set(id, pattern === undefined ? style : { ...style, n: { pattern } });
    this.ids.set(key, id);
    return id;
  }

  formatOf(look: number): string | undefined {
    return this.looks.cellLooks[look]?.numberFormat;
  }

  /** Whether texts of this look wrap, and their size in points. */
  textOf(look: number): { readonly wraps: boolean; readonly size: number } {
    const { font, alignment } = this.looks.cellLooks[look] ?? {};
    return { wraps: alignment?.wraps === true, size: font?.size ?? 11 };
  }

  all(): Record<string, IStyleData> {
    return Object.fromEntries(this.styles);
  }
}

/** Where a cell keeps what it links to: the target, "#" and the place within it, either of them left out. */
export const linkField = 'link';

/** Styled blanks further off than this from anything with a value are nobody's table. */
const margin: Extent = { row: 200, column: 30 };

function dressedSheet(sheet: Sheet, looks: SheetLooks, styles: StyleTable): Partial<IWorksheetData> {
  const values = extentOf(sheet);
  const within = (row: number, column: number): boolean =>
    row <= values.row + margin.row && column <= values.column + margin.column;
  const extent = { ...values };
  const matrix: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, data: ICellData): void => {
    (matrix[row - 1] ??= {})[column - 1] = data;
    extent.row = Math.max(extent.row, row);
    extent.column = Math.max(extent.column, column);
  };
  for (const [row, columns] of looks.cells) {
    for (const [column, look] of columns) {
      if (within(row, column)) put(row, column, { s: styles.idOf(look, styles.formatOf(look)) });
    }
  }
  for (const cell of sheet.cells) put(cell.row, cell.column, dressedCell(cell, looks, styles));
  for (const { cell, kind, text } of looks.notes) {
    const { row, column } = cell;
    if (kind === 'link' && within(row, column))
      put(row, column, { ...matrix[row - 1]?.[column - 1], custom: { [linkField]: text } });
  }
  const size = { row: extent.row + 40, column: extent.column + 8 };
  return {
    hidden: bit(looks.hidden),
    ...(looks.tab !== undefined && { tabColor: looks.tab }),
    showGridlines: bit(looks.gridlines),
    ...(looks.frozen && { freeze: freezeOf(looks.frozen, size) }),
    rowCount: size.row,
    columnCount: size.column,
    defaultColumnWidth: looks.columnWidth,
    defaultRowHeight: looks.rowHeight,
    mergeData: sheet.merges.map(univerRange),
    cellData: matrix,
    columnData: columnsOf(looks, size, styles),
    rowData: rowsOf(sheet, looks, size, styles),
  };
}

const bit = (said: boolean): BooleanNumber => (said ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * The file's own number format, as long as the cell shows under it what was read; a date is the number that the file has, on the
 * same condition. Otherwise what is shown would be another text than what is checked.
 */
function dressedCell(cell: Cell, looks: SheetLooks, styles: StyleTable): ICellData {
  const look = looks.cells.get(cell.row)?.get(cell.column) ?? 0;
  const pattern = styles.formatOf(look);
  const date = looks.dates.get(cell.row)?.get(cell.column);
  const shows = (value: number): boolean =>
    pattern !== undefined && shownText(value, pattern).trim() === cell.text.trim();
  if (date !== undefined && cell.noValue === undefined && shows(date)) {
    return { ...storedCell(cell), ...storedContent(date), s: styles.idOf(look, pattern) };
  }
  if (typeof cell.content !== 'number') {
    const runs = cell.formula === undefined ? looks.texts?.get(cell.row)?.get(cell.column) : undefined;
    const isWhole = runs?.map(({ text }) => text).join('') === cell.content;
    const plain = { ...storedCell(cell), s: styles.idOf(look, pattern) };
    return runs && isWhole ? { ...plain, p: richText(runs) } : plain;
  }
  const own = shows(cell.content) ? pattern : shownFormat(cell).n?.pattern;
  return { ...storedCell(cell), s: styles.idOf(look, own) };
}

/** What is frozen must leave something to scroll. */
function freezeOf(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  size: Extent,
): IWorksheetData['freeze'] {
  const [ySplit, xSplit] = [Math.min(rows, size.row - 1), Math.min(columns, size.column - 1)];
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}

function columnsOf(looks: SheetLooks, size: Extent, styles: StyleTable): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const { from, to, width, hidden, look } of looks.columns) {
    for (let column = from; column <= Math.min(to, size.column); column++) {
      columns[column - 1] = {
        ...(width !== undefined && { w: width }),
        ...(hidden === true && { hd: BooleanNumber.TRUE }),
        ...(look !== undefined && { s: styles.idOf(look, styles.formatOf(look)) }),
      };
    }
  }
  return columns;
}

/** A row without a height of its own is as high as its wrapped texts, as Excel makes it when it opens the file. */
function rowsOf(
  sheet: Sheet,
  looks: SheetLooks,
  size: Extent,
  styles: StyleTable,
): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const [row, height] of fittedRows(sheet, looks, styles))
    rows[row - 1] = { h: height, ia: BooleanNumber.FALSE };
  for (const [row, { height, hidden, look }] of looks.rows) {
    if (row > size.row) continue;
    const isFiltered = hidden === true && filteredBy(looks.filter, row);
    rows[row - 1] = {
      ...rows[row - 1],
      ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
      ...(hidden === true && !isFiltered && { hd: BooleanNumber.TRUE }),
      ...(look !== undefined && { s: styles.idOf(look, styles.formatOf(look)) }),
    };
  }
  return rows;
}

/** Rows of which the file says no height are as high as their letters: a merged cell counts with one line, and not where it has several rows. */
function fittedRows(sheet: Sheet, looks: SheetLooks, styles: StyleTable): ReadonlyMap<number, number> {
  const merged = new Map(sheet.merges.map((merge) => [cellKey(merge.from), merge]));
  const widths = new Map<number, number>();
  const widthOf = (column: number): number => {
    const known =
      widths.get(column) ??
      looks.columns.find(({ from, to }) => column >= from && column <= to)?.width ??
      looks.columnWidth;
    widths.set(column, known);
    return known;
  };
  const heights = new Map<number, number>();
  for (const { row, column, text } of sheet.cells) {
    const merge = merged.get(cellKey({ row, column }));
    if (looks.rows.get(row)?.height !== undefined || (merge && merge.to.row > row)) continue;
    const { wraps, size } = styles.textOf(looks.cells.get(row)?.get(column) ?? 0);
    const lineHeight = Math.ceil(size * 1.8);
    const lines = wraps && !merge ? lineCount(text, widthOf(column), size / 11) : 1;
    const wanted = Math.min(lines * lineHeight, 546);
    if (wanted > looks.rowHeight) heights.set(row, Math.max(heights.get(row) ?? 0, wanted));
  }
  return heights;
}
