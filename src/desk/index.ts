/** Many files at once, for a reviewer: each judged to plain data, a table of them, one summary, a letter a file, a file compared with its last version. */
export { findingsAcross, withFindingsAcross } from './across';
export { type FileCheck, checkFile } from './check';
export type { CheckedFile, CheckedForm } from './checked-file';
export { type FormComparison, compareFiles } from './comparison';
export { keptIn } from './kept';
export { type Letter, type LetterItem, letterOf } from './letter';
export { letterText } from './letter-text';
export { noForm } from './no-form';
export { type ReviewRecord, formerIn, readRecord, writeRecord } from './record';
export type { Readiness } from './readiness';
export { type DeskColumn, type DeskRow, rowsOf } from './rows';
export { openedBy, spreadsheetExtensions } from './spreadsheet-names';
export { summaryOf } from './summary';
export { deskColumns, summaryPage } from './summary-page';
export { summaryWorkbook } from './summary-workbook';
export { type DeskView, firstView, rowsShown } from './view';
export { deskWords } from './words';
