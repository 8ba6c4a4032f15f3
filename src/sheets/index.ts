/** Sheet, Cell, addresses, ranges, merges, edits; the SpreadsheetHost port. Imports words and values. */
export {
  address,
  cellKey,
  columnLetters,
  columnNumber,
  inReadingOrder,
  isSameCell,
  position,
  rangeAddress,
} from './address';
export { type Edit, applyEdits, storedPercent } from './edit';
export { gridOf, type Grid, type GridCell, lineCell } from './grid';
export {
  type AddedSheets,
  type HostCapabilities,
  HostProblem,
  type HostProblemReason,
  type Mark,
  type SheetEdit,
  type SheetPosition,
  type SpreadsheetHost,
  type Written,
} from './host';
export {
  type CellCheck,
  type CellRule,
  type CellStyle,
  type NewCell,
  type NewSheet,
  newSheetLooks,
  sheetOf,
} from './new-sheet';
export { cellAt, cellLeftOf, cellRightOf, cellsInRows, firstCellOf, placeOf } from './neighbours';
export { markNoValue } from './no-value';
export { sheetFromRows } from './rows';
export type { Cell, Position, Range, Sheet } from './sheet';
