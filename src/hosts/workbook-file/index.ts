/** Files on disk as Sheets: .xlsx .xlsm .xlsb .xls .et .ods .csv .tsv .txt, HTML and XML saved as .xls. A browser imports `./bytes`, which needs no Node. */
export { type Content, contentFromBytes, sheetsFromBytes } from './bytes';
export { diskProblem, readBytes, readSheets, readStream } from './file';
export type { InflateEntry } from './inflate';
export { FileProblem } from './problem';
export type { FileProblemReason } from './problem';
export { settingsIn } from './settings-part';
export { textOf } from './text-of';
