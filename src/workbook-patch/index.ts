/**
 * Changes into an .xlsx, .xlsm or a file saved by WPS, in place: what does not have to change stays byte for byte, packed bytes
 * and all. A workbook is opened, changed by the functions of this room, and written.
 */
export { type AddedSheet, addSheet, removeSheet } from './added-sheet';
export { type AddInMention, attached, detached } from './attached';
export { type CellChange, setCells } from './cells';
export type { CellValue, PlainValue } from './cell-value';
export { type CustomXml, addCustomXml, removeCustomXml } from './custom-xml';
export { clearMarks, setMarks } from './marks';
export { type DefinedName, removeName, setName } from './names';
export { type Note, addNotes, removeNotes } from './notes';
export { PatchProblem } from './problem';
export { calculateOnOpening } from './recalculation';
export { setSettings, withSettings } from './settings';
export { bytesBefore } from './way-back';
export { type WebExtension, setWebExtension } from './web-extension';
export { type Workbook, openWorkbook } from './workbook';
export { type WrittenWorkbook, changeNotes, writtenWorkbook } from './written';
