/** Files on disk as Sheets: .xlsx .xlsm .xlsb .xls .et .ods .csv .tsv .txt. A browser imports `./bytes`, which needs no Node. */
export { sheetsFromBytes } from './bytes';
export { readBytes, readSheets } from './file';
export type { InflateEntry } from './inflate';
export { FileProblem } from './problem';
export type { FileProblemReason } from './problem';
export { settingsIn, withSettings } from './settings-part';
export { settingsFromXml, settingsNamespace, settingsXml } from './settings-part-xml';
