import { HostProblem, type Position, type SheetPosition, address } from '../../sheets';
import { type NamedSheet, sheetCalled } from './book';
import type { EtApplication, EtRange } from './et';

/** xlSheetVisible. */
const visible = -1;

/** Shows a cell and makes it the selection: Goto brings workbook and sheet forward, Select neither. Then it is seen to. */
export function select(
  application: EtApplication,
  sheets: readonly NamedSheet[],
  { sheet, cell }: SheetPosition,
  label: Position | null = null,
): void {
  const worksheet = sheetCalled(sheets, sheet);
  if (worksheet.Visible !== visible) throw new HostProblem('hidden-sheet', sheet);
  const range = worksheet.Range(address(cell));
  const isThere = (): boolean =>
    application.ActiveSheet?.Name === sheet &&
    application.ActiveCell?.Address(false, false) === address(cell);
  // Goto puts what it is given into the corner of the window: the row's label, and the cell beside it.
  application.Goto(label === null ? range : worksheet.Range(address(label)), true);
  if (label !== null) range.Select();
  if (!isThere()) {
    worksheet.Activate();
    range.Select();
    if (!isThere()) throw new HostProblem('failed', `${sheet}!${address(cell)}`);
  }
  if (isOutOfSight(range)) throw new HostProblem('hidden-cell', `${sheet}!${address(cell)}`);
}

/** Whether the row or the column of a cell is hidden, by hand or by a filter. Only whole ones can tell. */
function isOutOfSight(range: EtRange): boolean {
  try {
    return range.EntireRow.Hidden === true || range.EntireColumn.Hidden === true;
  } catch {
    // Typed, and used by nobody in public: where a build lacks it the cell is the selection all the same.
    return false;
  }
}
