import type { Sheet } from '../../sheets';
import { sheetFromDelimited } from './delimited';
import { containerOf } from './format-of';
import { emptyFile, notASpreadsheet } from './problem';

/**
 * The sheets of a file already in memory: .xlsx .xlsm .xls .et .ods, HTML or XML tables saved as .xls, .csv .tsv .txt. Needs no
 * Node. What the bytes are decides; the name gives the separator of text and the name of its sheet. Hidden and very hidden
 * sheets, hidden rows and columns are read like any others, chart sheets are not; a book without values gives sheets without cells.
 *
 * The workbook reader is loaded on first need, so that text is read without it.
 * @throws FileProblem
 */
export async function sheetsFromBytes(bytes: Uint8Array, fileName: string): Promise<readonly Sheet[]> {
  if (bytes.length === 0) throw emptyFile();
  const container = containerOf(bytes, fileName);
  switch (container) {
    case 'unknown':
      throw notASpreadsheet();
    case 'text':
      return [sheetFromDelimited(bytes, fileName)];
    default: {
      const { sheetsFromWorkbook } = await import('./workbook');
      return sheetsFromWorkbook(bytes, container);
    }
  }
}
