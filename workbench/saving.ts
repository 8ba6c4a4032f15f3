import { FileProblem } from '../src/hosts/workbook-file/problem';
import { HostProblem, type SpreadsheetHost } from '../src/sheets';
import { PatchProblem } from '../src/workbook-patch';
import type { Books } from './books';
import { resultsIn } from './changes';
import { isLeaveGiven, writtenBack } from './disk-file';
import { beforeSaving } from './open-file';
import { savedFile } from './save-file';
import { type SavedFile, savedIntoFile } from './save-into-file';
import { savedXls } from './save-xls';
import { type Said, told } from './said';
import { shownNumbersIn } from './shown-numbers';
import { chosenLanguage } from './language';
import { say } from './words';

/**
 * 保存: the changes go into the file that the workbook was opened from: on disk, where the browser can and the user lets it,
 * else into a copy that the user gets under a name that says so. Where they cannot, the user is
 * asked whether a new file will do; a sample has no file and becomes one.
 * @returns what was done, for the user; null where the user refused
 */
export async function saved(
  id: string,
  name: string,
  books: Books,
  host: SpreadsheetHost,
): Promise<Said | null> {
  const file = await books.fileOf(id);
  // Nobody is asked for leave to write what is not going to be written.
  const handle = file && !beforeSaving(file.bytes).isNewFile ? file.handle : undefined;
  return savedWith(id, name, books, host, handle && { handle, mayWrite: await isLeaveGiven(handle) });
}

/**
 * 另存为: one more file beside the one that is open, which stays as it is: with all that it has, where the changes can be
 * written into it, else a new one, once the user agrees. An .xls is always a new one.
 * @returns what was done, for the user; null where the user refused
 */
export async function savedAs(
  id: string,
  name: string,
  books: Books,
  host: SpreadsheetHost,
  kind: 'same' | 'xls',
): Promise<Said | null> {
  if (kind === 'same') return savedWith(id, name, books, host);
  return window.confirm(say().xlsAsk) ? savedNew(id, name, books, host, 'xls') : null;
}

/** A file on disk and whether the user lets it be written. */
interface OnDisk {
  readonly handle: FileSystemFileHandle;
  readonly mayWrite: boolean;
}

async function savedWith(
  id: string,
  name: string,
  books: Books,
  host: SpreadsheetHost,
  onDisk?: OnDisk,
): Promise<Said | null> {
  const file = await books.fileOf(id);
  if (!file) return savedNew(id, name, books, host, 'xlsx');
  const sheets = await host.readSheets('all');
  const settings = await host.readSettings();
  const stored = books.stored();
  if (!stored) return null;
  let into: SavedFile;
  try {
    into = await savedIntoFile(name, file, { sheets, settings, stored });
  } catch (error) {
    if (!window.confirm(say().newFileAsk(reasonOf(error)))) return null;
    return savedNew(id, name, books, host, 'xlsx');
  }
  const { bytes, edited, recalculated, notes } = into;
  const noted = notes.map((note) => note[chosenLanguage()]);
  if (onDisk?.mayWrite === true) {
    if (await writtenBack(onDisk.handle, file.bytes, bytes)) {
      books.replaceFile({ ...file, bytes, results: resultsIn(sheets) });
      books.markSaved(id);
      return told([say().writtenBack(edited, recalculated, name), ...noted].join('\n'));
    }
    noted.unshift(say().changedOnDisk(name));
  } else if (onDisk) {
    noted.unshift(say().leaveRefused(name));
  }
  const given = say().savedName(baseOf(name)) + (/\.\w{1,4}$/u.exec(name)?.[0] ?? '.xlsx');
  download(given, bytes);
  books.markSaved(id);
  return {
    text: [say().saved(edited, recalculated, given), ...noted].join('\n'),
    isTrouble: onDisk !== undefined,
  };
}

/** A new file with what a Sheet knows, an .xlsx as it is shown. */
async function savedNew(
  id: string,
  name: string,
  books: Books,
  host: SpreadsheetHost,
  kind: 'xlsx' | 'xls',
): Promise<Said> {
  const sheets = await host.readSheets('all');
  const stored = books.stored() ?? undefined;
  const bytes =
    kind === 'xls'
      ? await savedXls(sheets, stored && shownNumbersIn(stored))
      : await savedFile(sheets, await host.readSettings(), stored);
  const given = `${baseOf(name)}.${kind}`;
  download(given, bytes);
  // An .xls has no formulas: whoever closes the workbook loses them.
  if (kind === 'xlsx') books.markSaved(id);
  return told(say().savedAs(given));
}

/**
 * Remembers what the formulas of the workbook that was just opened come to here, so that a later save writes only results that
 * the user's edits changed. An edit before they are known makes them useless.
 */
export async function rememberResults(books: Books, host: SpreadsheetHost): Promise<void> {
  const { active } = books.getState();
  if (active === null) return;
  const since = { edited: false };
  const stop = host.onChange(() => (since.edited = true));
  try {
    const results = resultsIn(await host.readSheets('all'));
    if (!since.edited && books.getState().active === active) books.rememberResults(active, results);
  } catch (error) {
    // Without them the file's own results are what later ones are told from.
    if (!(error instanceof HostProblem)) throw error;
  } finally {
    stop();
  }
}

/** Why something could not be done, in the user's language where it is known. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileProblem || error instanceof PatchProblem || error instanceof HostProblem)
    return error[chosenLanguage()];
  return error instanceof Error ? error.message : String(error);
}

function baseOf(name: string): string {
  return name.replace(/\.\w{1,4}$/u, '');
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function typeOf(name: string): string {
  if (name.endsWith('.xls')) return 'application/vnd.ms-excel';
  return name.endsWith('.xlsm')
    ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}
