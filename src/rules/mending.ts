import type { Form } from '../forms';
import { halfUp } from '../scoring';
import { type Cell, type Edit, type Position, cellAt, placeOf } from '../sheets';
import { type Decimal, plain } from '../values';

/** A plain number as people write it, with "%" or "分" behind it or nothing. */
const written = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d*))?(?<suffix>[%分]?)$/u;

/** Two decimals are what rates, deviations and scores have, and a cell that prints more has more. */
const usual = 2;
/** A stored number has 15 digits; a quotient printed in full is no promise to be that precise. */
const most = 8;

/**
 * Writes a number over the one that stands in a cell, in the writing that stands there: with its final zeros ("12.50"), its
 * "%" or "分", as a number where a number is stored and as text where text is. Null over a formula, over another writing,
 * and over a number stored as text that `number-as-text` converts: two fixes of one cell would undo each other.
 * @param value in percent where the cell is in percent
 */
export function numberEdit(form: Form, place: Position, value: Decimal): Edit | null {
  const cell = cellAt(form, place);
  if (!cell || cell.formula !== undefined || typeof cell.content === 'boolean') return null;
  const groups = written.exec(cell.words.folded)?.groups;
  if (!groups) return null;
  const { fraction = '', suffix = '' } = groups;
  const decimals = Math.min(fraction.length, most);
  const rounded = halfUp(value, Math.max(decimals, usual));
  if (typeof cell.content === 'number') {
    // A "%" that the host did not tell of: nobody knows what is stored.
    if (suffix === '%' && cell.percent !== true) return null;
    return { cell: placeOf(cell), value: plain(rounded), as: 'number' };
  }
  if (form.sheet.typed && !isBasic(form, cell)) return null;
  // "200.00" has zeros to keep; "16.67" may stand in a column that prints 20.
  const isPadded = fraction.endsWith('0') && rounded.decimalPlaces() < decimals;
  const number = isPadded ? rounded.toFixed(decimals) : plain(rounded);
  return { cell: placeOf(cell), value: `${number}${suffix}`, as: 'text' };
}

/** Writes a text over the one that stands in a cell; null over a formula, and where nothing would change or be left. */
export function textEdit(cell: Cell, value: string): Edit | null {
  if (cell.formula !== undefined || value === cell.text || value.trim() === '') return null;
  return { cell: placeOf(cell), value, as: 'text' };
}

/** The value beside a label (自评总分), at which `number-as-text` does not look. */
function isBasic({ basics }: Form, { row, column }: Cell): boolean {
  return basics.some(({ value: { cell } }) => cell.row === row && cell.column === column);
}
