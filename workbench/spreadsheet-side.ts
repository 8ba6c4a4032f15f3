/** What is loaded with the spreadsheet, after the frame stands. */
export { keepChanges } from './keeping';
export { onLinkSelected } from './links';
export { startSpreadsheet } from './spreadsheet';
