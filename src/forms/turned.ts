/** A slice of a sheet with rows and columns exchanged, read by whoever reads it upright, and the way back to where its cells stand. */
import { type Grid, type Position, type Sheet, columnLetters, columnNumber, inReadingOrder } from '../sheets';
import type { Entry, Form } from './form';
import type { ColumnNaming } from './naming';

/** The first row of a slice, its last, and the column it begins with. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** The cells of a slice with rows and columns exchanged. */
export function turned({ sheet }: Grid, { from, to, column }: Slice): Sheet {
  const isIn = (place: Position): boolean => from <= place.row && place.row <= to && column <= place.column;
  return {
    ...sheet,
    cells: sheet.cells
      .filter(isIn)
      .map((cell) => ({ ...cell, ...back(cell) }))
      .sort(inReadingOrder),
    merges: sheet.merges
      .filter((merge) => isIn(merge.from))
      .map((merge) => ({ from: back(merge.from), to: back(merge.to) })),
  };
}

/** Where a cell of the turned slice stands on the sheet, and the other way round. */
function back({ row, column }: Position): Position {
  return { row: column, column: row };
}

/** An entry of the turned slice, with the cell that it stands in on the sheet. */
export function entryBack<Written extends Entry>(entry: Written): Written {
  return { ...entry, cell: back(entry.cell) };
}

/** The same of an entry that may lack. */
export function orNull<Written extends Entry>(entry: Written | null): Written | null {
  return entry && entryBack(entry);
}

/** What a user said of columns, as it is to be looked for in a turned slice. */
export interface TurnedNamings {
  readonly namings: readonly ColumnNaming[];
  /** The naming as the user gave it. */
  readonly given: (turned: ColumnNaming) => ColumnNaming;
}

/**
 * A turned table has its names at the left: the cell of one ("A12") is turned as every cell, and its words say what they said. The letters
 * of a column are those of an indicator, or of a line, and name nothing here.
 */
export function turnedNamings(namings: readonly ColumnNaming[]): TurnedNamings {
  const givenOf = new Map<ColumnNaming, ColumnNaming>();
  for (const naming of namings) {
    const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(naming.column ?? '') ?? [];
    if (letters !== undefined && row !== undefined) {
      const place = back({ row: Number(row), column: columnNumber(letters) });
      givenOf.set({ ...naming, column: `${columnLetters(place.column)}${String(place.row)}` }, naming);
    } else if (naming.column === undefined || naming.header !== undefined)
      givenOf.set(byWords(naming), naming);
  }
  return { namings: [...givenOf.keys()], given: (one) => givenOf.get(one) ?? one };
}

function byWords({ sheet, header, holds }: ColumnNaming): ColumnNaming {
  return { ...(sheet !== undefined && { sheet }), ...(header !== undefined && { header }), holds };
}

/** What was said of the names of a turned slice, by their cells on the sheet. */
export function namingsBack(
  { named, misnamed }: Pick<Form, 'named' | 'misnamed'>,
  given: TurnedNamings['given'],
): Pick<Form, 'named' | 'misnamed'> {
  return {
    named: named.map(({ naming, cell }) => ({ naming: given(naming), cell: entryBack(cell) })),
    misnamed: misnamed.map((one) => ({ ...one, naming: given(one.naming), cell: entryBack(one.cell) })),
  };
}
