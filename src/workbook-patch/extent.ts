import { attributesOf } from '../hosts/workbook-file/xml-scan';
import { type Position, address, position } from '../sheets';
import type { SheetPlaces } from './sheet-places';
import { type Splice, attributeSplice } from './splices';

/** What a sheet says of the cells it uses, `<dimension>`, where new ones lie outside. */
export function extentSplices(
  { dimension }: Pick<SheetPlaces, 'dimension'>,
  added: readonly Position[],
): readonly Splice[] {
  if (!dimension || added.length === 0) return [];
  const [first = '', second = first] = (attributesOf(dimension).get('ref') ?? '').toUpperCase().split(':');
  const [from, to] = [position(first), position(second)];
  if (!from || !to) return [];
  const rows = [from.row, to.row];
  const columns = [from.column, to.column];
  for (const { row, column } of added) {
    rows[0] = Math.min(rows[0] ?? row, row);
    rows[1] = Math.max(rows[1] ?? row, row);
    columns[0] = Math.min(columns[0] ?? column, column);
    columns[1] = Math.max(columns[1] ?? column, column);
  }
  const corner = (at: 0 | 1): string => address({ row: rows[at] ?? 1, column: columns[at] ?? 1 });
  const wider = `${corner(0)}:${corner(1)}`;
  if (wider === `${address(from)}:${address(to)}`) return [];
  const splice = attributeSplice(dimension, 'ref', wider);
  return splice ? [splice] : [];
}
