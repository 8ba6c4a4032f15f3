/**
 * The blank workbook that stands in the spreadsheet while no book is open, and stays when one is: Univer starts its formulas
 * with its first workbook, and its number formats fail when they start, at a moment of their own, and find none.
 */
export const noBook = 'no-book';
