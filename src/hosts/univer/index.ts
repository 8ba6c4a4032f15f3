/** The browser workbench's spreadsheet: Univer behind the port, and Sheets as its snapshots. */
export { univerHost } from './host';
export { onSelection } from './selection';
export { univerWorkbookData, type WorkbookDataOptions } from './workbook-data';
export { linkField } from './dressed';
export { lineNames, stepsOfIndent } from './cell-style';
