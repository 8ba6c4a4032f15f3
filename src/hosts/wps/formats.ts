import { type Position, type Range, cellKey, rangeAddress } from '../../sheets';
import { addressLists, rectangles } from '../shared/marks';
import { rangeCalled } from '../shared/range-called';
import type { EtWorksheet } from './et';

/** Range() takes no more characters. */
const longestAddress = 255;

/** A cell whose number format matters, by row and column from 1. */
export interface FormattedCell extends Position {
  readonly value: unknown;
}

/**
 * Asks for number formats with few questions. A range answers one format or, where its cells differ, nothing; then its halves are
 * asked, column by column first, since a column of a form is formatted alike. Where that is not so, as with percents among
 * numbers, cells that look alike are asked for together as one range of many areas, but only once this ET has shown, with two
 * cells known to differ, that it looks at every area and not at the first alone.
 */
export class NumberFormats {
  /** Null until it was tried. */
  private seesAllAreas: boolean | null = null;

  /** By cellKey; 'General' where even a single cell answers nothing. */
  ask(worksheet: EtWorksheet, cells: readonly FormattedCell[]): ReadonlyMap<string, string> {
    const formats = new Map<string, string>();
    const formatOf = (address: string): string | null => worksheet.Range(address).NumberFormat ?? null;
    const settle = (alike: readonly FormattedCell[], format: string): void => {
      for (const cell of alike) formats.set(cellKey(cell), format);
    };
    const askAround = (some: readonly FormattedCell[]): void => {
      const format = some.length === 0 ? 'General' : formatOf(rangeAddress(around(some)));
      if (format !== null || some.length === 1) settle(some, format ?? 'General');
      else if (this.seesAllAreas === true && isOneColumn(some))
        for (const alike of byLikeness(some)) askTogether(alike);
      else for (const half of halves(some)) askAround(half);
      if (this.seesAllAreas === null) this.seesAllAreas = triedWith(some, formats, formatOf);
    };
    const askTogether = (alike: readonly FormattedCell[]): void => {
      for (const list of addressLists(rectangles(alike), longestAddress)) {
        const own = alike.filter(isIn(list));
        const format = formatOf(list);
        if (format !== null || own.length === 1) settle(own, format ?? 'General');
        else for (const half of halves(own)) askTogether(half);
      }
    };
    askAround(cells);
    return formats;
  }
}

/** With two cells of different formats: whether a range of both answers nothing. Null where there are no two. */
function triedWith(
  cells: readonly FormattedCell[],
  formats: ReadonlyMap<string, string>,
  formatOf: (address: string) => string | null,
): boolean | null {
  const [first] = cells;
  const known = first && formats.get(cellKey(first));
  const other = cells.find((cell) => {
    const format = formats.get(cellKey(cell));
    return known !== undefined && format !== undefined && format !== known;
  });
  if (first === undefined || other === undefined) return null;
  const [areas] = addressLists([alone(first), alone(other)], longestAddress);
  return areas === undefined ? null : formatOf(areas) === null;
}

/** Shares of one on the one hand, all else on the other: that is where percents are. */
function byLikeness(cells: readonly FormattedCell[]): readonly (readonly FormattedCell[])[] {
  const isShare = ({ value }: FormattedCell): boolean =>
    typeof value === 'number' && value > 0 && value <= 1.5 && value !== 1;
  return [cells.filter(isShare), cells.filter((cell) => !isShare(cell))].filter(({ length }) => length > 0);
}

function isOneColumn(cells: readonly FormattedCell[]): boolean {
  return cells.every(({ column }) => column === cells[0]?.column);
}

/** By columns while there are several, then by rows. */
function halves(cells: readonly FormattedCell[]): readonly (readonly FormattedCell[])[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  if (columns.length > 1) {
    const middle = columns[Math.ceil(columns.length / 2)] ?? 0;
    return [cells.filter(({ column }) => column < middle), cells.filter(({ column }) => column >= middle)];
  }
  const middle = Math.ceil(cells.length / 2);
  return [cells.slice(0, middle), cells.slice(middle)];
}

function around(cells: readonly Position[]): Range {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [least, most] = [(a: number, b: number) => Math.min(a, b), (a: number, b: number) => Math.max(a, b)];
  return {
    from: { row: rows.reduce(least, Infinity), column: columns.reduce(least, Infinity) },
    to: { row: rows.reduce(most, 0), column: columns.reduce(most, 0) },
  };
}

function alone(cell: Position): Range {
  return { from: cell, to: cell };
}

/** Whether a cell is in one of the areas of an address. */
function isIn(addresses: string): (cell: Position) => boolean {
  const areas = addresses.split(',').flatMap((area) => rangeCalled(area) ?? []);
  return ({ row, column }) =>
    areas.some(
      ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
}
