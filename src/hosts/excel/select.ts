/// <reference types="office-js" />
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
  worksheet.activate();
  const range = worksheet.getRange(address(cell));
  range.select();
  range.load('hidden');
  await context.sync();
  if (range.hidden) throw new HostProblem('hidden-cell', `${sheet}!${address(cell)}`);
}
