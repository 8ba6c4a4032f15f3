/// <reference types="office-js" />
import type { Sheet } from '../../sheets';
import { askForBlock, came, cellsIn, mergesIn } from './blocks';

/**
 * A part of a worksheet, read as whole worksheets are: with number formats, merges, and blanks as blanks. One sync.
 * @param sheet the name of the worksheet
 * @param range "A3:K24" or "A:K"; only what is used of it is read
 * @returns null where Excel finds it too much for one answer
 */
export async function readRange(
  { workbook, sync }: { readonly workbook: Excel.Workbook; readonly sync: () => Promise<void> },
  sheet: string,
  range: string,
): Promise<Sheet | null> {
  const worksheet = workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true);
  const block = askForBlock(worksheet, used.getIntersectionOrNullObject(range));
  if (!(await came([block], sync))) return null;
  return { name: sheet, cells: cellsIn(block), merges: mergesIn([block]), typed: true };
}
