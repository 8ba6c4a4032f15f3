/** Sheet, Cell, addresses, ranges, merges; later the SpreadsheetHost port. Imports nothing. */
export { address, columnLetters, inReadingOrder, position, rangeAddress } from './address';
export { gridOf, type Grid } from './grid';
export { sheetFromRows } from './rows';
export type { Cell, Position, Range, Sheet } from './sheet';
