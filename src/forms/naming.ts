import { type Grid, type GridCell, columnNumber, lineCell } from '../sheets';
import { squeeze } from '../values';
import { type ColumnMeaning, meaningNamed } from './column-meaning';
import type { Contents } from './contents';
import type { HeaderCell } from './header-cells';

/**
 * What a user says of a column that the reader could not name. It holds where everything that is given of sheet, column and
 * header is so, and then wins over the words of the header and over what stands in the column.
 */
export interface ColumnNaming {
  /** The name of the sheet; every sheet unless given. */
  readonly sheet?: string;
  /** The letters of the column ("G"), or the address of its header cell ("G5"), which makes a header of a row that nobody could read. */
  readonly column?: string;
  /** The words of its header, as they stand there. */
  readonly header?: string;
  readonly holds: ColumnMeaning;
}

/** A naming that was followed, with the header cell of its column. */
export interface FollowedNaming<Cell> {
  readonly naming: ColumnNaming;
  readonly cell: Cell;
}

/**
 * Why a naming cannot be followed: the column has not a single figure, or nothing but figures, or another column of the table was named so
 * before it.
 */
export type WhyNotFollowed = 'no-figures' | 'only-figures' | 'named-twice';

/** A naming that was not followed. */
export interface RefusedNaming<Cell> extends FollowedNaming<Cell> {
  readonly why: WhyNotFollowed;
}

/** A naming as it is looked for in the headers of one kind of table on one sheet. */
export interface TableNaming<Role> {
  readonly naming: ColumnNaming;
  /** Null: the column holds nothing of the table. */
  readonly role: Role | null;
  readonly column: number | null;
  readonly row: number | null;
  /** The words of the header, folded. */
  readonly header: string | null;
}

/** The namings that have a place in a kind of table on this sheet. */
export function namingsFor<Role>(
  namings: readonly ColumnNaming[],
  sheet: string,
  roleOf: (meaning: ColumnMeaning) => Role | null,
): readonly TableNaming<Role>[] {
  return namings.flatMap((naming): readonly TableNaming<Role>[] => {
    const role = roleOf(naming.holds);
    if (naming.sheet !== undefined && naming.sheet !== sheet) return [];
    if (role === null && naming.holds !== 'ignored') return [];
    const [, letters = null, row] = /^([A-Z]{1,3})([1-9]\d{0,6})?$/u.exec(naming.column ?? '') ?? [];
    if (letters === null && naming.header === undefined) return [];
    return [
      {
        naming,
        role,
        column: letters === null ? null : columnNumber(letters),
        row: row === undefined ? null : Number(row),
        header: naming.header === undefined ? null : squeeze(naming.header),
      },
    ];
  });
}

/** Letters alone would name a cell of every row: only a row that is a header by other signs is asked by them. */
export function pointsAtHeader({ header, row }: TableNaming<unknown>): boolean {
  return header !== null || row !== null;
}

/** Header cells with their namings, those that were followed and those that could not be. */
export interface NamedCells<Role> {
  readonly cells: readonly HeaderCell<Role>[];
  readonly named: readonly FollowedNaming<GridCell>[];
  readonly refused: readonly RefusedNaming<GridCell>[];
}

/**
 * The cells of a header as the namings want them. Who had the role before loses it.
 * @param contentsOf what stands under a cell; unless given, no naming is refused for it
 */
export function withNamings<Role>(
  grid: Grid,
  row: number,
  given: readonly HeaderCell<Role>[],
  namings: readonly TableNaming<Role>[],
  contentsOf: ((cells: readonly HeaderCell<Role>[]) => readonly Contents[]) | null = null,
): NamedCells<Role> {
  if (namings.length === 0) return { cells: given, named: [], refused: [] };
  const own = namings.filter((one) => one.row === null || (one.row >= row && isRowOf(one.row, row, given)));
  const whole = withBareColumns(grid, row, given, own, contentsOf);
  const contents = contentsOf?.(whole);
  const named: FollowedNaming<GridCell>[] = [];
  const refused: RefusedNaming<GridCell>[] = [];
  const roles = new Map<number, TableNaming<Role>>();
  for (const one of own) {
    const place = whole.findIndex((cell, i) => !roles.has(i) && isMeant(grid, whole, i, one));
    const cell = whole[place]?.cell;
    if (!cell) continue;
    const why = whyNot(one, contents?.[place], [...roles.values()]);
    if (why) refused.push({ naming: one.naming, cell, why });
    else {
      roles.set(place, one);
      named.push({ naming: one.naming, cell });
    }
  }
  const taken = new Set([...roles.values()].map(({ role }) => sameColumn(role)));
  const cells = whole.map((one, i): HeaderCell<Role> => {
    const naming = roles.get(i);
    if (naming) {
      const recognised = naming.role === null ? null : { role: naming.role, exact: true };
      return { ...one, recognised, isNamed: true };
    }
    return one.recognised && taken.has(sameColumn(one.recognised.role)) ? { ...one, recognised: null } : one;
  });
  return { cells, named, refused };
}

/** 三级指标 and 指标名称 are one column. */
function sameColumn(role: unknown): unknown {
  return role === 'name' ? 'level3' : role;
}

function isRowOf(named: number, row: number, cells: readonly HeaderCell<unknown>[]): boolean {
  return named === row || cells.some(({ cell }) => cell.row === named);
}

function isMeant(
  grid: Grid,
  cells: readonly HeaderCell<unknown>[],
  place: number,
  { column: wanted, header, role }: TableNaming<unknown>,
): boolean {
  const one = cells[place];
  if (!one) return false;
  const { cell, recognised } = one;
  if (header !== null && cell.words.squeezed !== header) return false;
  if (wanted === null) return true;
  // By its letters alone a column is left out only where it has no name of its own: another table may stand over it.
  if (role === null && header === null && recognised?.exact === true) return false;
  return cell.column <= wanted && wanted <= grid.lastColumn(cell.row, cell.column);
}

function whyNot<Role>(
  { role, naming }: TableNaming<Role>,
  contents: Contents | undefined,
  before: readonly TableNaming<Role>[],
): WhyNotFollowed | null {
  if (role === null) return null;
  if (before.some((other) => other.role !== null && sameColumn(other.role) === sameColumn(role)))
    return 'named-twice';
  if (!contents || contents.filled === 0) return null;
  const { cells } = meaningNamed(naming.holds);
  const figures = contents.share(({ number }) => number.state === 'number');
  const marks = contents.share(({ number }) => number.state === 'not-applicable');
  if (cells === 'figures' && figures + marks === 0) return 'no-figures';
  return cells === 'words' && figures === 1 ? 'only-figures' : null;
}

/** A column whose header cell is blank, though values stand under it, can be named by its letters. */
function withBareColumns<Role>(
  grid: Grid,
  row: number,
  given: readonly HeaderCell<Role>[],
  namings: readonly TableNaming<Role>[],
  contentsOf: ((cells: readonly HeaderCell<Role>[]) => readonly Contents[]) | null,
): readonly HeaderCell<Role>[] {
  const isCovered = (wanted: number): boolean =>
    given.some(({ cell }) => cell.column <= wanted && wanted <= grid.lastColumn(cell.row, cell.column));
  const bare = namings.flatMap((one) =>
    one.column !== null && one.header === null && !isCovered(one.column) ? [one.column] : [],
  );
  return [...new Set(bare)].reduce<readonly HeaderCell<Role>[]>((cells, wanted) => {
    const blank = { cell: lineCell({ row, column: wanted }, ''), recognised: null, year: null };
    const whole = [...cells, blank].sort((a, b) => a.cell.column - b.cell.column);
    const filled = contentsOf?.(whole)[whole.indexOf(blank)]?.filled ?? 1;
    return filled > 0 ? whole : cells;
  }, given);
}
