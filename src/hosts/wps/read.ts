import { type Cell, type Range, type Sheet, address, cellKey, rangeAddress } from '../../sheets';
import { cellsOf, formulaOf } from '../shared/cells';
import { type Grid, mapGrid } from '../shared/grid';
import { shownText } from '../shared/shown';
import { errorOf, gridOf } from './answers';
import { type NamedSheet, veryHidden } from './book';
import type { EtWorksheet } from './et';
import { fingerprint } from './fingerprint';
import type { NumberFormats } from './formats';
import { mergesIn } from './merges';
import type { Pace } from './pace';
import { type Block, usedBlock } from './used';

/** Cells asked for in one call: some 50 ms of ET's time. */
const cellsPerCall = 20_000;

/** Rows whose merges and number formats are asked for together: 40 ms of ET's time, 200 over a bridge five times as slow. */
const rowsPerPiece = 60;

/** A sheet that was read, and by what a change of it is noticed. */
export interface SheetRead {
  readonly sheet: Sheet;
  readonly fingerprint: string;
}

/**
 * Reads a sheet: values and formulas in blocks, number formats of numbers and the merges with questions about ranges, since ET
 * answers nothing where cells differ; what a cell shows is worked out from the two.
 */
export async function readSheet(named: NamedSheet, questions: NumberFormats, pace: Pace): Promise<SheetRead> {
  const { name, worksheet } = named;
  const used = usedBlock(named);
  const pieces: Piece[] = [];
  for (const block of rowsOf(used, Math.max(1, Math.floor(cellsPerCall / (used.right - used.left + 1))))) {
    pieces.push(readPiece(worksheet, block));
    await pace.breathe();
  }
  const whole: Piece = {
    block: used,
    values: pieces.flatMap(({ values }) => values),
    formulas: pieces.flatMap(({ formulas }) => formulas),
  };
  const formats = new Map<string, string>();
  const merges = new Map<string, Range>();
  const isFull = (row: number, column: number): boolean => isFilled(whole, row, column);
  for (const block of rowsOf(used, rowsPerPiece)) {
    const numbers = placesIn(block)
      .map(([row, column]) => ({ row, column, value: valueAt(whole, row, column) }))
      .filter(({ value }) => typeof value === 'number');
    for (const [place, format] of questions.ask(worksheet, numbers)) formats.set(place, format);
    await pace.breathe();
    if (placesIn(block).some(([row, column]) => isFull(row, column))) {
      for (const merge of mergesIn(worksheet, block, isFull)) merges.set(rangeAddress(merge), merge);
    }
    await pace.breathe();
  }
  const cells = cellsIn(whole, formats);
  return {
    sheet: {
      name,
      cells,
      merges: [...merges.values()].filter(reaches(cells)),
      typed: true,
      ...(worksheet.Visible === veryHidden && { veryHidden: true }),
    },
    fingerprint: fingerprint(used, whole.formulas),
  };
}

/** The cells of a block alone, as those of a whole sheet are read. */
export function readCells(worksheet: EtWorksheet, block: Block, questions: NumberFormats): readonly Cell[] {
  const piece = readPiece(worksheet, block);
  const numbers = placesIn(block)
    .map(([row, column]) => ({ row, column, value: valueAt(piece, row, column) }))
    .filter(({ value }) => typeof value === 'number');
  return cellsIn(piece, questions.ask(worksheet, numbers));
}

/** A block with what it holds. */
interface Piece {
  readonly block: Block;
  readonly values: Grid<unknown>;
  readonly formulas: Grid<unknown>;
}

function readPiece(worksheet: EtWorksheet, block: Block): Piece {
  const range = worksheet.Range(addressOf(block));
  const [rows, columns] = [block.bottom - block.top + 1, block.right - block.left + 1];
  const formulas = gridOf(range.Formula, rows, columns);
  const values = mapGrid(gridOf(range.Value2, rows, columns), (value, down, across) => {
    const error = errorOf(value);
    if (error === null) return value ?? '';
    if (formulaOf(value, formulas[down]?.[across]) !== null) return error;
    // A number may be the one that an error comes as.
    const shown = worksheet.Range(address({ row: block.top + down, column: block.left + across })).Text;
    return shown === error ? error : value;
  });
  return { block, values, formulas };
}

function cellsIn({ block, values, formulas }: Piece, formats: ReadonlyMap<string, string>): readonly Cell[] {
  const numberFormat = mapGrid(
    values,
    (_, down, across) =>
      formats.get(cellKey({ row: block.top + down, column: block.left + across })) ?? 'General',
  );
  const text = mapGrid(values, (value, down, across) =>
    shownText(value, numberFormat[down]?.[across] ?? 'General'),
  );
  return cellsOf({
    rowIndex: block.top - 1,
    columnIndex: block.left - 1,
    values,
    formulas,
    text,
    numberFormat,
  });
}

/** Whether a merge lies where there is content: those of an empty margin are no part of a form. */
function reaches(cells: readonly Cell[]): (merge: Range) => boolean {
  const [bottom, right] = cells.reduce(
    ([row, column], cell) => [Math.max(row, cell.row), Math.max(column, cell.column)],
    [0, 0],
  );
  const [top, left] = cells.reduce(
    ([row, column], cell) => [Math.min(row, cell.row), Math.min(column, cell.column)],
    [Infinity, Infinity],
  );
  return ({ from, to }) => from.row <= bottom && from.column <= right && to.row >= top && to.column >= left;
}

function rowsOf(block: Block, height: number): readonly Block[] {
  const count = Math.ceil((block.bottom - block.top + 1) / height);
  return Array.from({ length: count }, (_, at) => ({
    ...block,
    top: block.top + at * height,
    bottom: Math.min(block.bottom, block.top + (at + 1) * height - 1),
  }));
}

function placesIn({ top, left, bottom, right }: Block): readonly (readonly [number, number])[] {
  const columns = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * columns }, (_, at) => [
    top + Math.floor(at / columns),
    left + (at % columns),
  ]);
}

function valueAt({ block, values }: Piece, row: number, column: number): unknown {
  return values[row - block.top]?.[column - block.left];
}

function isFilled(piece: Piece, row: number, column: number): boolean {
  const { block, formulas } = piece;
  const value = valueAt(piece, row, column);
  if (value !== '' && value !== undefined) return true;
  // A formula may come to an empty text.
  const formula = formulas[row - block.top]?.[column - block.left];
  return typeof formula === 'string' && formula !== '';
}

function addressOf({ top, left, bottom, right }: Block): string {
  return rangeAddress({ from: { row: top, column: left }, to: { row: bottom, column: right } });
}
