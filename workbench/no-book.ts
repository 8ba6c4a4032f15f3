/**
 * The blank workbook that stands in the spreadsheet while no book is open, and stays when one is: parts of Univer start at moments of
 * their own, its number formats among them, and fail where they find none.
 */
export const noBook = 'no-book';
