import type { FWorksheet } from '@univerjs/preset-sheets-core';

/** What of a sheet is in the window, along one axis. Pixels of the sheet, which zoom makes more or fewer of the screen. */
export interface Axis {
  /** Where a line begins, counted from 0, and where it ends. */
  readonly from: (line: number) => number;
  readonly to: (line: number) => number;
  /** Lines before this one never scroll. */
  readonly frozen: number;
  /** The first line behind the frozen ones, and how many pixels of it are scrolled away. */
  readonly first: number;
  readonly offset: number;
  /** Room for what scrolls. */
  readonly size: number;
}

/** The window onto a sheet. */
export interface View {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Where the cells begin on the screen, headers aside. */
  readonly corner: { readonly x: number; readonly y: number };
  readonly zoom: number;
  /** The element that the sheet is drawn on. */
  readonly canvas: HTMLElement;
}

/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What Univer's scrollbars cover at the right and below. */
const scrollbar = 12;

/** The window onto a sheet as it is now; null where nothing was drawn yet, or there is no screen. */
export function viewOf(sheet: FWorksheet): View | null {
  // Without a screen, as in tests, Univer's facade lacks what has to do with one.
  if (!('getVisibleRange' in sheet) || typeof document === 'undefined') return null;
  const visible = sheet.getVisibleRange();
  const skeleton = sheet.getSkeleton();
  const canvas = document.getElementById(`univer-sheet-main-canvas_${sheet.getWorkbook().getUnitId()}`);
  if (!visible || !skeleton || !canvas) return null;
  const area = canvas.getBoundingClientRect();
  const zoom = sheet.getZoom();
  const { offsetX, offsetY } = sheet.getScrollState();
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  const rows = axisOf(skeleton.rowHeightAccumulation, {
    frozen: ySplit > 0 ? Math.max(0, startRow) : 0,
    first: visible.startRow,
    offset: offsetY,
    room: (area.height - scrollbar) / zoom - skeleton.columnHeaderHeight,
  });
  const columns = axisOf(skeleton.columnWidthAccumulation, {
    frozen: xSplit > 0 ? Math.max(0, startColumn) : 0,
    first: visible.startColumn,
    offset: offsetX,
    room: (area.width - scrollbar) / zoom - skeleton.rowHeaderWidth,
  });
  const corner = {
    x: area.left + skeleton.rowHeaderWidth * zoom,
    y: area.top + skeleton.columnHeaderHeight * zoom,
  };
  return { rows, columns, corner, zoom, canvas };
}

function axisOf(
  ends: readonly number[],
  given: { readonly frozen: number; readonly first: number; readonly offset: number; readonly room: number },
): Axis {
  const { frozen, first, offset, room } = given;
  const to = (line: number): number => ends[line] ?? ends[ends.length - 1] ?? 0;
  const from = (line: number): number => (line <= 0 ? 0 : to(line - 1));
  return { from, to, frozen, first: Math.max(first, frozen), offset, size: room - from(frozen) };
}

/** Where a span of lines is in the window, from its beginning; beyond it what is out of sight. */
function placed(axis: Axis, first: number, last: number): readonly [number, number] {
  if (last < axis.frozen) return [axis.from(first), axis.to(last)];
  const scrolled = axis.from(axis.first) + axis.offset - axis.from(axis.frozen);
  return [axis.from(first) - scrolled, axis.to(last) - scrolled];
}

/** Where a block of cells is on the screen, cut off at nothing: what is out of sight lies outside of the window. */
export function boxOf(
  { rows, columns, corner, zoom }: View,
  block: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  },
): Box {
  const [left, right] = placed(columns, block.startColumn, block.endColumn);
  const [top, bottom] = placed(rows, block.startRow, block.endRow);
  return {
    left: corner.x + left * zoom,
    right: corner.x + right * zoom,
    top: corner.y + top * zoom,
    bottom: corner.y + bottom * zoom,
  };
}

/** What of the screen the cells have. */
export function windowOf({ rows, columns, corner, zoom }: View): Box {
  return {
    left: corner.x,
    top: corner.y,
    right: corner.x + (columns.from(columns.frozen) + columns.size) * zoom,
    bottom: corner.y + (rows.from(rows.frozen) + rows.size) * zoom,
  };
}

/** Whether lines are in sight as a whole; of what is larger than the window, that it begins there. */
export function isInSight(axis: Axis, first: number, last: number): boolean {
  if (last < axis.frozen) return true;
  const start = axis.from(axis.first) + axis.offset;
  const from = axis.from(Math.max(first, axis.frozen));
  return from >= start && (axis.to(last) <= start + axis.size || from === start);
}

/**
 * From which line on the window should show, so that these lines are in it, with as much before them as there is room for.
 * @param before how many lines before them are wanted at most
 */
export function firstLineFor(axis: Axis, first: number, last: number, before: number): number {
  let line = Math.max(first, axis.frozen);
  const end = axis.to(last);
  const earliest = Math.max(axis.frozen, first - before);
  while (line > earliest && end - axis.from(line - 1) <= axis.size) line -= 1;
  return line;
}
