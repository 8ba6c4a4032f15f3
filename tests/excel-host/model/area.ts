import { address, position, rangeAddress } from '../../../src/sheets';
import { ExcelError } from './excel-object';

/** A rectangle of cells, its first row and column counted from 0, as Excel's rowIndex and columnIndex. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet has. */
export const wholeSheet: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Of "F12", "A1:C3" or "Sheet1!A1:C3". */
export function areaOf(text: string): Area {
  const [first = '', last = first] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const [from, to] = [position(first), position(last)];
  if (from === null || to === null) {
    throw new ExcelError('InvalidArgument', `The argument is invalid or missing: ${text.slice(0, 40)}`);
  }
  return {
    row: from.row - 1,
    column: from.column - 1,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

/** Of "A1,C3:D4". Excel cuts an address after 8,192 characters without a word. */
export function areasOf(addresses: string): readonly Area[] {
  return addresses.slice(0, 8192).split(',').map(areaOf);
}

/** As Excel writes it: one cell as "F12", more as "A1:C3". */
export function addressOf({ row, column, rows, columns }: Area): string {
  const from = { row: row + 1, column: column + 1 };
  if (rows === 1 && columns === 1) return address(from);
  return rangeAddress({ from, to: { row: row + rows, column: column + columns } });
}

/** What two rectangles share; null where they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
