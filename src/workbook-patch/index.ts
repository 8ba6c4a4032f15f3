/**
 * Changes into an .xlsx, .xlsm or a file saved by WPS, in place: what does not have to change stays byte for byte, packed bytes
 * and all. A workbook is opened, changed by the functions of this room, and written.
 */
export { type CellChange, setCells } from './cells';
export type { CellValue, PlainValue } from './cell-value';
export { PatchProblem } from './problem';
export { setSettings, withSettings } from './settings';
export { type Workbook, openWorkbook } from './workbook';
