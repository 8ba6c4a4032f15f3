import { asTyped } from '../src/formulas';
import { univerWorkbookData } from '../src/hosts/univer';
import { type Content, contentFromBytes } from '../src/hosts/workbook-file/bytes';
import { FileProblem } from '../src/hosts/workbook-file/problem';
import type { Cell, Sheet } from '../src/sheets';
import type { BookData } from './books';
import { typedSheet } from './typed';

/** What a file's extension may be, for the file dialog. */
export const openable = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt';

/**
 * Reads a file the user chose into a workbook of the spreadsheet, with the settings it carries. Everything happens here in the
 * browser.
 * @throws FileProblem
 */
export async function openedFile(name: string, bytes: Uint8Array): Promise<BookData> {
  const content = await contentFromBytes(bytes, name);
  const sheets = content.sheets.map((sheet) => withOurFormulas(typedSheet(sheet)));
  return { name, snapshot: univerWorkbookData(sheets, { name, settings: settingsOf(content) }) };
}

/** A damaged part of ours must not keep the form from opening. */
function settingsOf(content: Content): string | null {
  try {
    return content.settings();
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

/** Excel saves PERF.SCORE( as _xldudf_PERF_SCORE(; here it is PERF.SCORE( again and calculates. */
function withOurFormulas(sheet: Sheet): Sheet {
  return { ...sheet, cells: sheet.cells.map(withOurFormula) };
}

function withOurFormula(cell: Cell): Cell {
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: asTyped(cell.formula) };
}
