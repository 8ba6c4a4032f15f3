import { type Grid, type Sheet, gridOf } from '../sheets';
import type { Form } from './form';
import { fundsHeader } from './funds-header';
import { readPairedFunds } from './paired-funds';
import { readTransposedFunds } from './transposed-funds';
import { fundsRole } from './vocabulary';

/** So far down a sheet its funds begin. */
const rowsLookedAt = 40;

/**
 * The forms of a workbook, each that has no funds knowing the sheet on which they stand alone: a sheet without a form of its own. They are
 * not read, since what is said of a form is said of cells of its sheet; that is told.
 * @param sheets with the forms that were read of each
 */
export function withFundsApart(
  sheets: readonly { readonly sheet: Sheet; readonly forms: readonly Form[] }[],
): readonly Form[] {
  const forms = sheets.flatMap((one) => one.forms);
  if (!forms.some(lacksFunds)) return forms;
  const apart = sheets.find(({ sheet, forms: own }) => own.length === 0 && holdsFunds(gridOf(sheet)));
  if (!apart) return forms;
  return forms.map((form) => (lacksFunds(form) ? { ...form, fundsApart: apart.sheet.name } : form));
}

function lacksFunds({ funds, unread, layout }: Form): boolean {
  return funds === null && unread.length === 0 && layout !== 'summary';
}

function holdsFunds(grid: Grid): boolean {
  const rows = grid.rows.slice(0, rowsLookedAt);
  return (
    rows.some((row) => fundsHeader(grid, row, fundsRole, []) !== null) ||
    readPairedFunds(grid, rows, []) !== null ||
    readTransposedFunds(grid, rows, []) !== null
  );
}
