import { univerWorkbookData } from '../src/hosts/univer';
import type { BookData } from './books';
import { contentOfFile } from './file-sheets';

/** What a file's extension may be, for the file dialog. */
export const openable = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt';

/**
 * Reads a file the user chose into a workbook of the spreadsheet, with the settings it carries. Everything happens here in the
 * browser.
 * @throws FileProblem
 */
export async function openedFile(name: string, bytes: Uint8Array): Promise<BookData> {
  const { sheets, settings } = await contentOfFile(name, bytes);
  return { name, snapshot: univerWorkbookData(sheets, { name, settings }), file: bytes };
}
