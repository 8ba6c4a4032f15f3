import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/presets';
import { shownText } from '../../src/hosts/shared/shown';
import { type StyleOf, stylesOf } from '../../src/hosts/univer/snapshot';

/** A cell where it stands, in pixels from the first cell of its sheet. */
export interface DrawnCell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Of its letters, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly wrapped: boolean;
  readonly ruled: boolean;
  readonly x: 'left' | 'middle' | 'right';
  readonly y: 'top' | 'middle' | 'bottom';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The cells of the sheet in front that have their beginning within a window of this size, in pixels. */
export function drawnCells(snapshot: Partial<IWorkbookData>, within: Size): readonly DrawnCell[] {
  const { sheetOrder = [], sheets = {} } = snapshot;
  const sheet = sheetOrder.map((id) => sheets[id]).find((one) => one && numberOf(one.hidden) !== 1);
  return sheet ? cellsOf(sheet, stylesOf(snapshot), within) : [];
}

function cellsOf(sheet: Partial<IWorksheetData>, styleOf: StyleOf, within: Size): readonly DrawnCell[] {
  const { cellData = {}, mergeData = [] } = sheet;
  const merges = new Map(mergeData.map((merge) => [`${merge.startRow}/${merge.startColumn}`, merge]));
  const covered = coveredBy(mergeData);
  const columns = places(sheet.columnData, 'w', sheet.defaultColumnWidth ?? 88, within.width);
  const rows = places(sheet.rowData, 'h', sheet.defaultRowHeight ?? 24, within.height);
  return rows.ends.flatMap((_, row) =>
    columns.ends.flatMap((__, column): readonly DrawnCell[] => {
      const stored = cellData[row]?.[column];
      if (!stored || covered(row, column)) return [];
      const merge = merges.get(`${row}/${column}`);
      const [left, top] = [columns.start(column), rows.start(row)];
      const width = columns.start((merge?.endColumn ?? column) + 1) - left;
      const height = rows.start((merge?.endRow ?? row) + 1) - top;
      const style = styleOf(stored.s);
      const text = textOf(stored, style);
      return width <= 0 || height <= 0 || (text === '' && !style?.bd)
        ? []
        : [{ left, top, width, height, text, ...looksOf(stored, style) }];
    }),
  );
}

type Merges = NonNullable<IWorksheetData['mergeData']>;

/** A merge hides all cells but its first, which may be ruled as well. */
function coveredBy(merges: Merges): (row: number, column: number) => boolean {
  return (row, column) =>
    merges.some(
      ({ startRow, startColumn, endRow, endColumn }) =>
        row >= startRow &&
        row <= endRow &&
        column >= startColumn &&
        column <= endColumn &&
        (row > startRow || column > startColumn),
    );
}

type Lines = NonNullable<IWorksheetData['rowData'] | IWorksheetData['columnData']>;

/** Where rows or columns begin and end, as far as a window shows them; past that, each is of the size of most. */
function places(
  lines: Partial<Lines> | undefined,
  key: 'w' | 'h',
  usual: number,
  room: number,
): { readonly ends: readonly number[]; readonly start: (line: number) => number } {
  const ends: number[] = [];
  for (let end = 0; end < room && ends.length < 200; ends.push(end)) {
    const line = lines?.[ends.length] as
      { readonly w?: number; readonly h?: number; readonly hd?: number } | undefined;
    end += line?.hd === 1 ? 0 : (line?.[key] ?? usual);
  }
  const last = ends.at(-1) ?? 0;
  return {
    ends,
    start: (line) => (line === 0 ? 0 : (ends[line - 1] ?? last + (line - ends.length) * usual)),
  };
}

function textOf({ v, p }: ICellData, style: IStyleData | null): string {
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r/gu, '\n').trim();
  const pattern = style?.n?.pattern ?? '';
  return typeof v === 'number' && pattern !== '' ? shownText(v, pattern) : String(v ?? '');
}

/** Univer's own names for its numbers would bring all of it along. */
function numberOf(given: Nullable<number>): number {
  return given ?? 0;
}

/** By Univer's own numbers; where nothing is said, texts stand to the left, numbers to the right, all of them at the bottom. */
const across: readonly (DrawnCell['x'] | null)[] = [null, 'left', 'middle', 'right'];
const down: readonly DrawnCell['y'][] = ['bottom', 'top', 'middle', 'bottom'];

function looksOf(
  { v }: ICellData,
  style: IStyleData | null,
): Pick<DrawnCell, 'size' | 'bold' | 'wrapped' | 'ruled' | 'x' | 'y'> {
  return {
    size: style?.fs ?? 11,
    bold: numberOf(style?.bl) === 1,
    wrapped: numberOf(style?.tb) === 3,
    ruled: style?.bd != null,
    x: across[numberOf(style?.ht)] ?? (typeof v === 'number' ? 'right' : 'left'),
    y: down[numberOf(style?.vt)] ?? 'bottom',
  };
}
