import type { Sheet } from '../../sheets';
import { newerOf, settingsInColumn, settingsSheetName } from '../shared/settings-sheet';
import { sheetFromDelimited } from './delimited';
import { containerOf } from './format-of';
import { type InflateEntry, inflateInBites } from './inflate';
import { limits } from './limits';
import { emptyFile, notASpreadsheet, tooLarge } from './problem';
import { textOf } from './text-of';
import { keptIn } from './settings-part';
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
  return (await allSheetsFromBytes(bytes, fileName, inflate)).filter(
    ({ name }) => name !== settingsSheetName,
  );
}

/** A file's sheets, with the settings that Excel, WPS or this program kept in it. */
export interface Content {
  readonly sheets: readonly Sheet[];
  /**
   * The newer of what stands in the part and on the very hidden sheet; null where there are none.
   * @throws FileProblem where the part cannot be read, which keeps no sheet from being read
   */
  readonly settings: () => string | null;
}

/** The same with the settings; the sheet that keeps them is none of the file's own. */
export async function contentFromBytes(
  bytes: Uint8Array,
  fileName: string,
  inflate: InflateEntry = inflateInBites,
): Promise<Content> {
  const all = await allSheetsFromBytes(bytes, fileName, inflate);
  const own = all.find(({ name }) => name === settingsSheetName);
  return {
    sheets: all.filter((sheet) => sheet !== own),
    settings: () =>
      newerOf(own ? settingsInColumn(firstColumn(own)) : null, keptIn(bytes, inflate))?.settings ?? null,
  };
}

function firstColumn({ cells }: Sheet): readonly unknown[] {
  const column: unknown[] = [];
  for (const { row, column: at, content } of cells) if (at === 1) column[row - 1] = content;
  return column;
}

async function allSheetsFromBytes(
  bytes: Uint8Array,
  fileName: string,
  inflate: InflateEntry,
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
