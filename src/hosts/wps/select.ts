import { HostProblem, type SheetPosition, address } from '../../sheets';
import { type NamedSheet, sheetCalled } from './book';
import type { EtApplication } from './et';

/** xlSheetVisible. */
const visible = -1;

/** Shows a cell and makes it the selection: Goto brings workbook and sheet forward, Select neither. Then it is seen to. */
export function select(
  application: EtApplication,
  sheets: readonly NamedSheet[],
  { sheet, cell }: SheetPosition,
): void {
  const worksheet = sheetCalled(sheets, sheet);
  if (worksheet.Visible !== visible) throw new HostProblem('hidden-sheet', sheet);
  const range = worksheet.Range(address(cell));
  const isThere = (): boolean =>
    application.ActiveSheet?.Name === sheet &&
    application.ActiveCell?.Address(false, false) === address(cell);
  application.Goto(range, true);
  if (isThere()) return;
  worksheet.Activate();
  range.Select();
  if (!isThere()) throw new HostProblem('failed', `${sheet}!${address(cell)}`);
}
