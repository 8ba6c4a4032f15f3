import { asTyped } from '../src/formulas';
import { type Content, contentFromBytes } from '../src/hosts/workbook-file/bytes';
import type { Looks } from '../src/hosts/workbook-file/looks';
import { FileProblem } from '../src/hosts/workbook-file/problem';
import type { Sheet } from '../src/sheets';
import { typedSheet } from './typed';

/** What a file gives the spreadsheet. */
export interface OpenedContent {
  readonly sheets: readonly Sheet[];
  readonly settings: string | null;
  /** Null where the file's kind has none, and where they could not be read. */
  readonly looks: Looks | null;
  /** Why looks that the file has could not be read. */
  readonly looksProblem?: unknown;
}

/**
 * A file as the spreadsheet opens it: numbers of text files are numbers, and what Excel saves as _xldudf_PERF_SCORE( is
 * PERF.SCORE( again and calculates.
 * @throws FileProblem
 */
export async function contentOfFile(name: string, bytes: Uint8Array): Promise<OpenedContent> {
  const content = await contentFromBytes(bytes, name);
  const sheets = content.sheets.map((sheet) => withOurFormulas(typedSheet(sheet)));
  return { sheets, settings: settingsOf(content), ...(await looksIn(bytes)) };
}

/** What cannot be read of looks must not keep the form from opening: it is shown plain. */
async function looksIn(bytes: Uint8Array): Promise<Pick<OpenedContent, 'looks' | 'looksProblem'>> {
  try {
    const { looksOf } = await import('../src/hosts/workbook-file/looks');
    return { looks: looksOf(bytes) };
  } catch (error) {
    return { looks: null, looksProblem: error };
  }
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

function withOurFormulas(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: asTyped(cell.formula) },
  );
  return { ...sheet, cells };
}
