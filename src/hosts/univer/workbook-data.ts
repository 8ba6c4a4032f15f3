import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { Cell, Sheet } from '../../sheets';
import type { Looks } from '../workbook-file/looks';
import { type DressedBook, dressedBook } from './dressed';
import { type Extent, extentOf } from './extent';
import { layoutOf } from './layout';
import { settingsField } from './settings-field';
import { shownFormat, storedCell } from './stored-cell';
import { univerRange } from './univer-range';

/** What a snapshot says beside its sheets. */
export interface WorkbookDataOptions {
  /** The workbook's id; Univer makes one up if there is none. */
  readonly id?: string;
  readonly name?: string;
  /** Names of the sheets that are not shown. */
  readonly hidden?: readonly string[];
  /** How the file looks; without it, and for sheets it does not know, the looks are ours. */
  readonly looks?: Looks | null;
  /** Our settings, as `SpreadsheetHost.writeSettings` would leave them. */
  readonly settings?: string | null;
}

/**
 * Sheets as Univer's snapshot of a workbook: values, formulas, merges and formats as they are, dressed as their file is. Where
 * the looks are not known columns are fitted to what stands in them, texts wrapped, the table ruled.
 */
export function univerWorkbookData(
  sheets: readonly Sheet[],
  { id, name = '', hidden = [], looks = null, settings = null }: WorkbookDataOptions = {},
): Partial<IWorkbookData> {
  const withIds = sheets.map((sheet, index) => ({ sheet, id: `sheet-${index + 1}` }));
  const dressed = looks && dressedBook(withIds, looks);
  return {
    ...(id !== undefined && { id }),
    name,
    ...dressed?.book,
    ...(settings !== null && { custom: { [settingsField]: settings } }),
    sheetOrder: withIds.map((entry) => entry.id),
    sheets: Object.fromEntries(
      withIds.map((entry) => [entry.id, worksheet(entry.sheet, entry.id, hidden, dressed)]),
    ),
  };
}

function worksheet(
  sheet: Sheet,
  id: string,
  hidden: readonly string[],
  dressed: DressedBook | null,
): Partial<IWorksheetData> {
  const own = dressed?.sheets.get(id);
  return own ? { id, name: sheet.name, ...own } : worksheetData(sheet, id, hidden.includes(sheet.name));
}

function worksheetData(sheet: Sheet, id: string, hidden: boolean): Partial<IWorksheetData> {
  const { columnWidths, rowHeights } = layoutOf(sheet);
  const extent = extentOf(sheet);
  return {
    id,
    name: sheet.name,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: extent.row + 40,
    columnCount: extent.column + 8,
    mergeData: sheet.merges.map(univerRange),
    cellData: cellMatrix(sheet, extent),
    columnData: Object.fromEntries([...columnWidths].map(([column, w]) => [column - 1, { w }])),
    rowData: Object.fromEntries([...rowHeights].map(([row, h]) => [row - 1, { h, ia: BooleanNumber.FALSE }])),
  };
}

type CellMatrix = Record<number, Record<number, ICellData>>;

function cellMatrix(sheet: Sheet, extent: Extent): CellMatrix {
  const matrix: CellMatrix = {};
  const put = (row: number, column: number, data: ICellData): void => {
    (matrix[row - 1] ??= {})[column - 1] = data;
  };
  const title = titleOf(sheet, extent);
  const body = extent.row * extent.column <= mostRuledCells ? ruled : {};
  if (body === ruled) {
    for (let row = (title?.row ?? 0) + 1; row <= extent.row; row++) {
      for (let column = 1; column <= extent.column; column++) put(row, column, { s: ruled });
    }
  }
  for (const cell of sheet.cells) {
    const looks = cell === title ? titleStyle : { ...body, ...(isLong(cell) ? narrative : wrapped) };
    put(cell.row, cell.column, { ...storedCell(cell), s: { ...looks, ...shownFormat(cell) } });
  }
  return matrix;
}

/** The first cell, when it stands alone in its row and is merged over most of the table. */
function titleOf(sheet: Sheet, extent: Extent): Cell | undefined {
  const [first, second] = sheet.cells;
  if (first === undefined || second?.row === first.row) return undefined;
  const merge = sheet.merges.find(({ from }) => from.row === first.row && from.column === first.column);
  const columns = merge === undefined ? 1 : merge.to.column - merge.from.column + 1;
  return columns * 2 > extent.column ? first : undefined;
}

/** A table of more cells than a form could have is not ruled: the rules would be most of the snapshot. */
const mostRuledCells = 20_000;

const line: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#B8BEC6' } };
const ruled: IStyleData = { bd: { t: line, r: line, b: line, l: line } };
const wrapped: IStyleData = { tb: WrapStrategy.WRAP, vt: VerticalAlign.MIDDLE };
/** Its row is cut (see layoutOf): the beginning is what must be seen. */
const narrative: IStyleData = { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP };
const isLong = ({ text }: Cell): boolean => text.length > 40;
const titleStyle: IStyleData = { ...wrapped, bl: BooleanNumber.TRUE, fs: 16, ht: HorizontalAlign.CENTER };
