import type { IWorkbookData } from '@univerjs/presets';
import { type Sheet, rangeAddress } from '../src/sheets';
import {
  calculateOnOpening,
  openWorkbook,
  setCells,
  setSettings,
  writtenWorkbook,
} from '../src/workbook-patch';
import type { Wording } from '../src/words';
import { type FileChanges, changesBetween } from './changes';
import type { OpenedFile } from './drafts';
import { contentOfFile } from './file-sheets';
import { gridSizes } from './grid-sizes';
import { snapshotOf } from './open-file';
import { datesAmong, shownNumbersIn } from './shown-numbers';
import { say } from './words';

/** What stands in the spreadsheet. */
export interface Standing {
  readonly sheets: readonly Sheet[];
  readonly settings: string | null;
  readonly stored: IWorkbookData;
}

/** The user's file with the changes in it. */
export interface SavedFile extends Pick<FileChanges, 'edited' | 'recalculated'> {
  readonly bytes: Uint8Array;
  /** What the user should be told beside. */
  readonly notes: readonly Wording[];
}

/**
 * Writes what was changed in the spreadsheet into the bytes of the file it was opened from; everything else stays as it is.
 * @throws Error with a sentence for the user where the changes are none of cells (rows, merges, sheets); FileProblem and
 * PatchProblem where the file cannot be written into
 */
export async function savedIntoFile(
  name: string,
  { bytes, results, grids }: Omit<OpenedFile, 'id'>,
  { sheets, settings, stored }: Standing,
): Promise<SavedFile> {
  const workbook = openWorkbook(bytes);
  const content = await contentOfFile(name, bytes);
  const { sheets: before, settings: kept } = content;
  refuseOtherLayout(before, sheets, grids ?? gridSizes(snapshotOf(name, content)), stored);
  const shown = shownNumbersIn(stored);
  const dates = new Map([...shown].map(([sheet, numbers]) => [sheet, datesAmong(numbers)]));
  const changes = changesBetween(before, sheets, results, dates);
  for (const [sheet, cells] of changes.bySheet) setCells(workbook, sheet, cells);
  if (changes.uncertain) calculateOnOpening(workbook);
  if (settings !== kept) setSettings(workbook, settings);
  const { bytes: saved, notes } = writtenWorkbook(workbook);
  return { bytes: saved, notes, edited: changes.edited, recalculated: changes.recalculated };
}

/** Rows that moved take their looks, merges and formulas along, which only who rewrites the whole file could follow. */
function refuseOtherLayout(
  before: readonly Sheet[],
  now: readonly Sheet[],
  opened: string,
  stored: IWorkbookData,
): void {
  const names = (sheets: readonly Sheet[]): string => JSON.stringify(sheets.map(({ name }) => name));
  const merges = (sheets: readonly Sheet[]): string =>
    JSON.stringify(sheets.map((sheet) => sheet.merges.map(rangeAddress).sort()));
  if (names(before) !== names(now)) throw new Error(say().sheetsChanged);
  if (opened !== gridSizes(stored)) throw new Error(say().rowsChanged);
  if (merges(before) !== merges(now)) throw new Error(say().mergesChanged);
}
