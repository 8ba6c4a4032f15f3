/** What marks look like, how they are found again and how they take the place of others, the same in every spreadsheet. */
export { addressLists } from './addresses';
export { type MarkedCells, marksBySheet } from './by-sheet';
export { isMarkFormula, markColours, markFormula } from './marks';
export { rectangles } from './rectangles';
export { type MarkedSheet, sheetsToMark, type SurveyedSheet } from './replacement';
