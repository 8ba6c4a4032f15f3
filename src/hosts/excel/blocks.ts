/// <reference types="office-js" />
import type { Cell, Range } from '../../sheets';
import { type CellGrids, cellGridNames, cellsOf } from '../shared/cells';
import { rangeCalled } from '../shared/range-called';
import { problemOf } from './problem';
import { hasExcelApi } from './requirements';

/** A range whose cells come with the next sync. */
export interface Block {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Null in an Excel that cannot tell: nothing before ExcelApi 1.13 does. */
  readonly merges: Excel.RangeAreas | null;
}

/** Carries what was asked for to Excel and back. */
export type Sync = () => Promise<void>;

/** Asks for the cells and merges of a range, with the next sync. */
export function askForBlock(worksheet: Excel.Worksheet, range: Excel.Range, withMerges = true): Block {
  return {
    worksheet,
    range: range.load(cellGridNames),
    merges:
      withMerges && hasExcelApi('1.13')
        ? range.getMergedAreasOrNullObject().load('areas/items/address')
        : null,
  };
}

/** Whether a sync brought these blocks; false where they are more than Excel can answer at once. */
export async function came(blocks: readonly Block[], sync: Sync): Promise<boolean> {
  try {
    await sync();
  } catch (error) {
    if (isTooMuch(error)) return false;
    throw error;
  }
  return blocks.every(isWhole);
}

/** Whether a block that was asked for has come: Excel answers null for what it finds too large. */
export function isWhole({ range }: Block): boolean {
  return range.isNullObject || gridsOf(range) !== null;
}

/** The cells of a block, in reading order. */
export function cellsIn({ range }: Block): readonly Cell[] {
  const grids = range.isNullObject ? null : gridsOf(range);
  return grids === null ? [] : cellsOf(grids);
}

/** The merged cells of blocks of one sheet; a merge that two of them share is told by both. */
export function mergesIn(blocks: readonly Block[]): readonly Range[] {
  const addresses = blocks.flatMap(({ range, merges }) =>
    range.isNullObject || merges === null || merges.isNullObject
      ? []
      : merges.areas.items.map(({ address }) => address),
  );
  return [...new Set(addresses)].flatMap((address) => rangeCalled(address) ?? []);
}

/** Excel refuses answers above its size, and more than 512 merged areas in a range, the latter without a code of its own. */
function isTooMuch(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return problemOf(error).reason === 'too-large' || isAboutMerges(error);
}

function isAboutMerges({ debugInfo }: OfficeExtension.Error): boolean {
  return debugInfo.errorLocation === 'Range.getMergedAreasOrNullObject';
}

/** Null where Excel answers null for a grid, as it does for ranges it finds too large. */
function gridsOf(range: Excel.Range): CellGrids | null {
  const grids: { readonly [Name in keyof CellGrids]: CellGrids[Name] | null } = range;
  const { values, formulas, text, numberFormat } = grids;
  if (values === null || formulas === null || text === null || numberFormat === null) return null;
  return { rowIndex: range.rowIndex, columnIndex: range.columnIndex, values, formulas, text, numberFormat };
}
