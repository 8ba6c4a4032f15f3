import { type ICellData, type IWorkbookData, ObjectMatrix } from '@univerjs/presets';
import { showsDate } from '../src/hosts/shared/number-format';
import { type Sheet, cellKey, rangeAddress } from '../src/sheets';
import {
  calculateOnOpening,
  openWorkbook,
  setCells,
  setSettings,
  writtenWorkbook,
} from '../src/workbook-patch';
import type { Wording } from '../src/words';
import { type Dates, type FileChanges, changesBetween } from './changes';
import type { OpenedFile } from './drafts';
import { contentOfFile } from './file-sheets';
import { gridSizes } from './grid-sizes';
import { snapshotOf } from './open-file';
import { words } from './words';

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
  const changes = changesBetween(before, sheets, results, datesIn(stored));
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
  if (names(before) !== names(now)) throw new Error(words.sheetsChanged);
  if (opened !== gridSizes(stored)) throw new Error(words.rowsChanged);
  if (merges(before) !== merges(now)) throw new Error(words.mergesChanged);
}

/** The numbers of days that show as dates, by sheet and cell. */
function datesIn({ sheets, styles }: IWorkbookData): ReadonlyMap<string, Dates> {
  return new Map(
    Object.values(sheets).map(({ name = '', cellData = {} }) => {
      const dates = new Map<string, number>();
      new ObjectMatrix<ICellData>(cellData).forValue((row, column, { v: value, s: looks }) => {
        const style = typeof looks === 'string' ? styles[looks] : looks;
        if (typeof value === 'number' && showsDate(style?.n?.pattern ?? ''))
          dates.set(cellKey({ row: row + 1, column: column + 1 }), value);
      });
      return [name, dates] as const;
    }),
  );
}
