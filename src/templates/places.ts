import { type Position, type Range, address, rangeAddress } from '../sheets';
import type { ColumnRole } from './blueprint';
import type { PlacedCell } from './placed';

/** Where the fields of a form stand, as formulas name them. */
export interface Places {
  /** Where a field stands; null where the form has none of the name. */
  readonly find: (field: string) => Position | null;
  /** The address of a field that the form must have. */
  readonly of: (field: string) => string;
  /** A column of the tables, from the first header to the last closing row; null where the tables lack it. */
  readonly column: (role: ColumnRole) => Range | null;
  /** The rows of the first header; null without a table. */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** How many tables there are. */
  readonly tables: number;
}

/** The fields of a form that is laid out. */
export function placesOf(cells: readonly PlacedCell[]): Places {
  const fields = new Map<string, Position>();
  let foot = 0;
  for (const { cell, at } of cells) {
    if (cell.field === 'foot') foot = Math.max(foot, at.from.row);
    else if (cell.field !== undefined) fields.set(cell.field, at.from);
  }
  const find = (field: string): Position | null => fields.get(field) ?? null;
  const upper = find('head0');
  const header = upper && { from: upper.row, to: (find('lowHead0') ?? upper).row };
  return {
    find,
    of: (field) => {
      const place = find(field);
      if (!place) throw new Error(`The form has no ${field}`);
      return address(place);
    },
    column: (role) => {
      const first = find(`0.${role}`);
      return header && first && { from: { ...first, row: header.to }, to: { ...first, row: foot } };
    },
    header,
    tables: [...fields.keys()].filter((field) => /^head\d+$/u.test(field)).length,
  };
}

/** "H13:H30" */
export function rangeOf(range: Range): string {
  return rangeAddress(range);
}
