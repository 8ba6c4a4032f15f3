import type { CellChange } from './cells';
import type { CellWriter } from './cell-writer';
import type { RowPlace, SheetPlaces } from './sheet-places';
import { type Splice, attributeSplice } from './splices';
import { attributesOf } from '../hosts/workbook-file/xml-scan';

/** The changes of cells, in reading order, as changes of the sheet's text: cells over cells, cells between cells, rows between rows. */
export function rowSplices(
  places: SheetPlaces,
  changes: readonly CellChange[],
  writer: CellWriter,
): readonly Splice[] {
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) {
    const inRow = rows.get(change.cell.row);
    if (inRow) inRow.push(change);
    else rows.set(change.cell.row, [change]);
  }
  const splices: Splice[] = [];
  const added: { readonly row: number; readonly text: string }[] = [];
  for (const [row, inRow] of rows) {
    const place = places.rows.get(row);
    if (place) {
      splices.push(...inRowSplices(place, inRow, writer));
      continue;
    }
    const cells = inRow.map((change) => writer.anew(change, null)).join('');
    const { prefix } = places;
    if (cells !== '') added.push({ row, text: `<${prefix}row r="${row}">${cells}</${prefix}row>` });
  }
  return [...splices, ...addedRows(places, added)];
}

function addedRows(
  places: SheetPlaces,
  rows: readonly { readonly row: number; readonly text: string }[],
): readonly Splice[] {
  const { data } = places;
  if (rows.length === 0) return [];
  if (data.kind === 'empty') return [filled(data, rows.map(({ text }) => text).join(''))];
  return rows.map(({ row, text }) => ({ from: places.gapFor(row), to: places.gapFor(row), text }));
}

function inRowSplices(
  place: RowPlace,
  changes: readonly CellChange[],
  writer: CellWriter,
): readonly Splice[] {
  const added: { readonly column: number; readonly text: string }[] = [];
  const splices: Splice[] = [];
  for (const change of changes) {
    const there = place.cells.get(change.cell.column);
    if (there) {
      splices.push({ from: there.start, to: there.end, text: writer.over(there, change) });
      continue;
    }
    const text = writer.anew(change, place.tag);
    if (text !== '') added.push({ column: change.cell.column, text });
  }
  if (added.length === 0) return splices;
  const spans = widenedSpans(place, added[0]?.column ?? 0, added.at(-1)?.column ?? 0);
  if (spans) splices.push(spans);
  if (place.tag.kind === 'empty')
    return [...splices, filled(place.tag, added.map(({ text }) => text).join(''))];
  const between = added.map(({ column, text }) => ({
    from: place.gapFor(column),
    to: place.gapFor(column),
    text,
  }));
  return [...splices, ...between];
}

/** Content for `<a/>`. */
function filled(tag: SheetPlaces['data'], content: string): Splice {
  return { from: tag.end - 2, to: tag.end, text: `>${content}</${tag.fullName}>` };
}

/** What a row says of the columns it uses holds for the new cells too. */
function widenedSpans({ tag }: RowPlace, first: number, last: number): Splice | null {
  const spans = attributesOf(tag).get('spans');
  const [, from, to] = /^(\d+):(\d+)$/u.exec(spans ?? '') ?? [];
  if (from === undefined || (first >= Number(from) && last <= Number(to))) return null;
  return attributeSplice(tag, 'spans', `${Math.min(first, Number(from))}:${Math.max(last, Number(to))}`);
}
