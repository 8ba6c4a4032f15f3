import type { Sheet } from '../../sheets';
import { sheetFromDelimited } from './delimited';
import { containerOf } from './format-of';
import { type InflateEntry, inflateInBites } from './inflate';
import { limits } from './limits';
import { emptyFile, notASpreadsheet, tooLarge } from './problem';
import { textOf } from './text-of';
import { pagesOf } from './web-archive';

/**
 * The sheets of a file already in memory: .xlsx .xlsm .xlsb .xls .et .ods, HTML (a sheet each table), MHTML or XML tables saved
 * as .xls, .csv .tsv .txt. Needs no Node. What the bytes are decides; the name gives the sheet of text its name. Hidden and very
 * hidden sheets, hidden rows and columns are read like any others, chart sheets are not; a book without values gives sheets
 * without cells.
 *
 * The workbook and the HTML reader are loaded on first need, so that text is read without them.
 * @param inflate the host's own, where it has one
 * @throws FileProblem
 */
export async function sheetsFromBytes(
  bytes: Uint8Array,
  fileName: string,
  inflate: InflateEntry = inflateInBites,
): Promise<readonly Sheet[]> {
  if (bytes.length === 0) throw emptyFile();
  const container = containerOf(bytes, fileName);
  switch (container) {
    case 'unknown':
      throw notASpreadsheet();
    case 'text':
      return [sheetFromDelimited(bytes, fileName)];
    case 'html':
      if (bytes.length > limits.markup) throw tooLarge(limits.markup);
      return sheetsOfPages([textOf(bytes)]);
    case 'web-archive':
      if (bytes.length > limits.markup) throw tooLarge(limits.markup);
      return sheetsOfPages(pagesOf(bytes));
    case 'zip':
    case 'compound':
    case 'records':
    case 'xml-workbook': {
      const { sheetsFromWorkbook } = await import('./workbook');
      return sheetsFromWorkbook(bytes, container, inflate);
    }
    default:
      throw notASpreadsheet(container);
  }
}

async function sheetsOfPages(pages: readonly string[]): Promise<readonly Sheet[]> {
  const { sheetsFromHtml } = await import('./html');
  return sheetsFromHtml(pages.join('\n'));
}
