import type { Entry, Form } from '../forms';
import { cellAt } from '../sheets';
import { Decimal } from '../values';

/**
 * Half a unit of the last decimal that was typed or that is shown, the coarser of the two: 86.5% under the format 0.00% is as right for
 * 86.48% as the text "86.5%". A formula types nothing.
 * @param decimals as printed
 */
export function halfUnitOf(
  { cell: place }: Entry,
  number: Decimal,
  decimals: number,
  { sheet }: Form,
): Decimal {
  const cell = cellAt(sheet, place);
  const isTyped = typeof cell?.content === 'number' && cell.formula === undefined;
  return new Decimal(10)
    .pow(-(isTyped ? Math.min(decimals, Math.max(0, number.decimalPlaces())) : decimals))
    .div(2);
}
