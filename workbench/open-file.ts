import type { IWorkbookData } from '@univerjs/presets';
import { univerWorkbookData } from '../src/hosts/univer';
import type { Looks } from '../src/hosts/workbook-file/looks';
import { FileProblem } from '../src/hosts/workbook-file/problem';
import { changeNotes, openWorkbook } from '../src/workbook-patch';
import type { BookData } from './books';
import { type OpenedContent, contentOfFile } from './file-sheets';
import { chosenLanguage } from './language';
import { say } from './words';

/**
 * Reads a file the user chose into a workbook of the spreadsheet, as it looks and with the settings it carries. Everything
 * happens here in the browser.
 * @throws FileProblem
 */
export async function openedFile(name: string, bytes: Uint8Array): Promise<BookData> {
  const content = await contentOfFile(name, bytes);
  const saving = beforeSaving(bytes);
  const notes = [
    ...saving.told,
    ...(saving.isNewFile && content.looks ? [say().showsLess] : []),
    ...('looksProblem' in content ? [say().shownPlain] : []),
    ...(content.looks ? keptAlone(content.looks) : []),
  ];
  return {
    name,
    snapshot: snapshotOf(name, content),
    file: bytes,
    ...(notes.length > 0 && { notes }),
  };
}

/** What the user should know of saving before anything is typed. */
export function beforeSaving(bytes: Uint8Array): {
  readonly told: readonly string[];
  readonly isNewFile: boolean;
} {
  try {
    return { told: changeNotes(openWorkbook(bytes)).map((note) => note[chosenLanguage()]), isNewFile: false };
  } catch (error) {
    const isOther = error instanceof FileProblem && error.reason === 'unsupported-format';
    return { told: isOther ? [error[chosenLanguage()]] : [], isNewFile: isOther };
  }
}

/** What a file holds, as the spreadsheet opens it. */
export function snapshotOf(name: string, { sheets, settings, looks }: OpenedContent): Partial<IWorkbookData> {
  const hidden = sheets.filter((sheet) => sheet.hidden === true).map((sheet) => sheet.name);
  // Something must be seen.
  const isAllHidden = hidden.length === sheets.length;
  return univerWorkbookData(sheets, { name, settings, looks, hidden: isAllHidden ? [] : hidden });
}

/** What the spreadsheet does not show and saving keeps. */
function keptAlone({ sheets }: Looks): readonly string[] {
  const count = (kind: string): number =>
    sheets.reduce((sum, { notes }) => sum + notes.filter((note) => note.kind === kind).length, 0);
  const drawn = [
    say().pictures(count('picture')),
    say().charts(count('chart')),
    say().shapes(count('shape')),
  ];
  const things = [
    ...drawn,
    ...new Set(sheets.flatMap(({ untold }) => untold.map((one) => one[chosenLanguage()]))),
  ].filter((one) => one !== '');
  return things.length === 0 ? [] : [say().keptAlone(things)];
}
