/** What marks look like and how they are found again, the same in every spreadsheet. */
export { type MarkedCells, marksBySheet } from './by-sheet';
export { isMarkFormula, markColours, markFormula } from './marks';
export { rectangles } from './rectangles';
