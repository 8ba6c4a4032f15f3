/// <reference types="office-js" />
import type { Sheet } from '../../sheets';
import { type Block, type Sync, askForBlock, came, cellsIn, mergesIn } from './blocks';
import { unlessAborted } from '../shared/unless-aborted';
import { isOfOnePart, problemOf } from './problem';
import { hasExcelApi } from './requirements';
import { type Rows, readRows, usedRows } from './rows';
import { settingsSheetName } from '../shared/settings-sheet';
import { askForKept, askForSettings, noSettings, readSettings } from './settings';
import { type Survey, askForSheets, askForSurvey, survey } from './survey';

/** What is read of every sheet before its size is known. Forms fit in; the rest of larger sheets is asked for afterwards. */
const firstLook = { address: 'A1:AZ200', rows: 200, columns: 52 } as const;

/** A worksheet's size and its first rows. */
interface Look {
  readonly used: Excel.Range;
  readonly head: Block;
}

/** What a reading of the sheets brings along. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  readonly survey: Survey;
  /** Null where there are none. It throws what kept Excel from telling. */
  readonly settings: () => string | null;
}

/**
 * Reads sheets in two syncs, more only for what does not fit into one answer. Our settings and the survey of the marks ride
 * along, so that the check needs only one sync more, to mark what it found. Where something keeps Excel from answering all that at
 * once, the cells are read by themselves and the rest apart, piece by piece: a check needs the cells alone.
 */
export async function readSheets(
  context: Excel.RequestContext,
  which: 'active' | 'all',
  signal: AbortSignal | undefined,
): Promise<Reading> {
  try {
    return await readTogether(context, which, signal);
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
    return readApart(new Excel.RequestContext(), which, signal);
  }
}

async function readTogether(
  context: Excel.RequestContext,
  which: 'active' | 'all',
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const sync: Sync = () => unlessAborted(context.sync(), signal);
  const worksheets = askForSheets(context);
  const active = which === 'active' ? context.workbook.worksheets.getActiveWorksheet().load('id') : null;
  const parts = hasExcelApi('1.5') ? askForKept(context) : noSettings;
  await sync();
  const wanted = worksheets.items.filter(isWanted(active));
  let [marks, settings] = [askForSurvey(worksheets.items), askForSettings(parts)];
  let blocks = await firstBlocks(wanted, sync);
  if (blocks === null) {
    [marks, settings] = [askForSurvey(worksheets.items), askForSettings(parts)];
    blocks = await allBlocks(wanted, sync);
  }
  const kept = settings()?.settings ?? null;
  return { sheets: sheetsOf(wanted, blocks), survey: marks(), settings: () => kept };
}

async function readApart(
  context: Excel.RequestContext,
  which: 'active' | 'all',
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const sync: Sync = () => unlessAborted(context.sync(), signal);
  const worksheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const active = which === 'active' ? context.workbook.worksheets.getActiveWorksheet().load('id') : null;
  await sync();
  const wanted = worksheets.items.filter(isWanted(active));
  const blocks = await blocksApart(wanted, sync);
  const sheets = sheetsOf(wanted, blocks);
  return { sheets, survey: await survey(context), settings: await settingsApart(context) };
}

/** The sheet in front, or every one but ours, which holds settings and is no one's to see. */
function isWanted(active: { readonly id: string } | null): (worksheet: Excel.Worksheet) => boolean {
  return ({ id, name }) => (active === null || id === active.id) && name !== settingsSheetName;
}

/** With their merges, or else without: an Excel that cannot tell those is read like one that never could. */
async function blocksApart(worksheets: readonly Excel.Worksheet[], sync: Sync): Promise<readonly Block[]> {
  try {
    return await allBlocks(worksheets, sync);
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
    return allBlocks(worksheets, sync, false);
  }
}

async function settingsApart(context: Excel.RequestContext): Promise<Reading['settings']> {
  if (!hasExcelApi('1.5')) return () => null;
  try {
    const settings = await readSettings(context);
    return () => settings;
  } catch (error) {
    return () => {
      throw problemOf(error);
    };
  }
}

/** One sync for every sheet that fits into the first look, more for the others; null where even the first looks are too much. */
async function firstBlocks(
  worksheets: readonly Excel.Worksheet[],
  sync: Sync,
): Promise<readonly Block[] | null> {
  const looks = worksheets.map(lookAt);
  const heads = looks.map(({ head }) => head);
  if (!(await came(heads, sync))) return null;
  // Of a wide sheet all columns are read together: its first look is of no use.
  const seen = looks.filter(({ used }) => !isWide(used)).map(({ head }) => head);
  return [...seen, ...(await readRows(looks.flatMap(restOf), sync))];
}

/** Asks for sizes alone, then for all rows. */
async function allBlocks(
  worksheets: readonly Excel.Worksheet[],
  sync: Sync,
  withMerges = true,
): Promise<readonly Block[]> {
  const sizes = worksheets.map((worksheet) => ({ worksheet, used: askForSize(worksheet) }));
  await sync();
  return readRows(
    sizes.flatMap(({ worksheet, used }) => (used.isNullObject ? [] : [usedRows(worksheet, used)])),
    sync,
    withMerges,
  );
}

function lookAt(worksheet: Excel.Worksheet): Look {
  const used = askForSize(worksheet);
  return { used, head: askForBlock(worksheet, used.getIntersectionOrNullObject(firstLook.address)) };
}

/** Cells with values only: a column filled with colour down to the last row does not count. */
function askForSize(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

function isWide(used: Excel.Range): boolean {
  return !used.isNullObject && used.columnIndex + used.columnCount > firstLook.columns;
}

/** What the first look did not show. */
function restOf({ used, head: { worksheet } }: Look): readonly Rows[] {
  if (used.isNullObject) return [];
  const all = usedRows(worksheet, used);
  if (isWide(used)) return [all];
  const end = all.rowIndex + all.rowCount;
  const rowIndex = Math.max(all.rowIndex, firstLook.rows);
  return end > rowIndex ? [{ ...all, rowIndex, rowCount: end - rowIndex }] : [];
}

function sheetsOf(worksheets: readonly Excel.Worksheet[], blocks: readonly Block[]): readonly Sheet[] {
  return worksheets.map((worksheet) => {
    const own = blocks.filter((block) => block.worksheet === worksheet);
    return {
      name: worksheet.name,
      cells: own.flatMap(cellsIn),
      merges: mergesIn(own),
      typed: true,
      ...(worksheet.visibility === 'VeryHidden' && { veryHidden: true }),
    };
  });
}
