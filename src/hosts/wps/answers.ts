import type { Grid } from '../shared/grid';

/** An answer as rows of cells: ET gives one cell bare and, in some builds, one row or one column as a plain list. */
export function gridOf(answer: unknown, rows: number, columns: number): Grid<unknown> {
  if (!Array.isArray(answer)) return [[answer]];
  const lines = answer as readonly unknown[];
  if (lines.some((line) => Array.isArray(line))) return lines as Grid<unknown>;
  return rows === 1
    ? [lines]
    : Array.from({ length: rows }, (_, row) => lines.slice(row * columns, (row + 1) * columns));
}

/** XlCVError: error values come as −2146828288 + their number. */
const errorBase = -2_146_828_288;
const errors: ReadonlyMap<number, string> = new Map([
  [2000, '#NULL!'],
  [2007, '#DIV/0!'],
  [2015, '#VALUE!'],
  [2023, '#REF!'],
  [2029, '#NAME?'],
  [2036, '#NUM!'],
  [2042, '#N/A'],
  [2045, '#SPILL!'],
  [2049, '#FIELD!'],
  [2050, '#CALC!'],
]);

/** The error that a number stands for; null for any other value. A cell may also hold such a number: ask what it shows. */
export function errorOf(value: unknown): string | null {
  return typeof value === 'number' ? (errors.get(value - errorBase) ?? null) : null;
}
