/** What shows a form, and lets it be checked, while the spreadsheet that will hold it is still being loaded. */
export { FirstLook } from './first-look';
export { foreseenIn } from './foreseen';
