/// <reference types="office-js" />
import { isOfOnePart } from './problem';
import type { SheetKeys } from './sheet-keys';
import { HostProblem, type SheetPosition, address } from '../../sheets';

/** Shows a cell and makes it the selection. Excel leaves the keyboard where it is, in the pane. */
export async function select(
  context: Excel.RequestContext,
  { sheet, cell }: SheetPosition,
  keyOf: SheetKeys,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(keyOf(sheet)).load('visibility');
  await context.sync();
  if (worksheet.isNullObject) throw new HostProblem('no-such-sheet', sheet);
  if (worksheet.visibility !== 'Visible') throw new HostProblem('hidden-sheet', sheet);
  if (await isHiddenOnceSelected(context, keyOf(sheet), address(cell)))
    throw new HostProblem('hidden-cell', `${sheet}!${address(cell)}`);
}

/** Selects a cell; whether it is hidden is told along, and where Excel fails at that the cell is selected all the same. */
async function isHiddenOnceSelected(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<boolean> {
  // Anew each time: what was asked of Excel in a batch that failed cannot be asked again.
  const ask = (): Excel.Range => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const range = worksheet.getRange(cell);
    range.select();
    return range;
  };
  try {
    const range = ask().load('hidden');
    await context.sync();
    return range.hidden;
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
  }
  ask();
  await context.sync();
  return false;
}
