import { type Cell, type Range, type Sheet, cellKey } from '../../sheets';

/** Pixels of a half-width letter at the grid's own size; a Chinese one is twice as wide. */
const letterWidth = 7.5;
const lineHeight = 20;
const padding = 14;
const widest = 190;
const narrowest = 64;
/** Five lines: a long narrative in a narrow column would push the table out of sight. */
const tallest = 110;

/** Widths and heights in pixels, by number of column and row. */
export interface Layout {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
}

/** Columns as wide as what stands in them alone, within reason; rows as high as their wrapped texts. */
export function layoutOf(sheet: Sheet): Layout {
  const merges = new Map(sheet.merges.map((merge) => [cellKey(merge.from), merge]));
  const mergeOf = (cell: Cell): Range => merges.get(cellKey(cell)) ?? { from: cell, to: cell };

  const columnWidths = new Map<number, number>();
  for (const cell of sheet.cells) {
    const { from, to } = mergeOf(cell);
    if (to.column !== from.column) continue;
    const wanted = Math.min(Math.max(textWidth(cell.text), narrowest), widest);
    columnWidths.set(cell.column, Math.max(columnWidths.get(cell.column) ?? 0, wanted));
  }

  const rowHeights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const { from, to } = mergeOf(cell);
    if (to.row !== from.row) continue;
    let width = 0;
    for (let column = from.column; column <= to.column; column++) {
      width += columnWidths.get(column) ?? narrowest;
    }
    const height = Math.min(lineCount(cell.text, width) * lineHeight + padding / 2, tallest);
    rowHeights.set(cell.row, Math.max(rowHeights.get(cell.row) ?? 0, height));
  }
  return { columnWidths, rowHeights };
}

function textWidth(text: string): number {
  return Math.max(...text.split('\n').map(lineWidth)) + padding;
}

/**
 * How many lines a text wraps into.
 * @param width of its column, in pixels
 * @param scale of its letters, beside those of the grid's own size
 */
export function lineCount(text: string, width: number, scale = 1): number {
  const room = Math.max(width - padding, 1);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((lineWidth(line) * scale) / room)), 0);
}

function lineWidth(line: string): number {
  let letters = 0;
  for (const letter of line) letters += letter > '\u{2E7F}' ? 2 : 1;
  return letters * letterWidth;
}
