/** Sheet, Cell, addresses, ranges, merges; later the SpreadsheetHost port. Imports nothing. */
export type { Cell, Position, Range, Sheet } from './sheet';
