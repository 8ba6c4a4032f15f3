/** Cells of a sheet, empty ones between the first and the last included, above which it is no form. */
export const mostCells = 500_000;
