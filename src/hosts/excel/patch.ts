/// <reference types="office-js" />
import { HostProblem } from '../../sheets';
import { type CellState, type Entry, formatToEnter, sameContent } from './entry';

/** Cells of a rectangle, row by row. */
export type Grid<T> = readonly (readonly T[])[];

/** A rectangle and what it held at a moment. The sheet by Excel's id, which stays when the user renames it. */
export interface Patch {
  readonly sheet: string;
  readonly address: string;
  readonly states: Grid<CellState>;
}

const cellStateNames = 'values,formulas,valueTypes,numberFormat';

/**
 * Asks what a rectangle holds, with the next sync; after it the answer gives that, null where there is no such sheet. It
 * throws the problem `protected` where the rectangle cannot be changed.
 */
export function askForPatch(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): () => Patch | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('id,name');
  const protection = worksheet.protection.load('protected');
  const range = worksheet.getRange(address).load(cellStateNames);
  const lock = range.format.protection.load('locked');
  return () => {
    if (worksheet.isNullObject) return null;
    // Null where only some of the cells are locked.
    if (protection.protected && (lock.locked as boolean | null) !== false) {
      throw new HostProblem('protected', worksheet.name);
    }
    return { sheet: worksheet.id, address, states: statesOf(range, worksheet.name) };
  };
}

/** Enters something into every cell of a rectangle, with the next sync; after it the answer gives what the cells then hold. */
export function enter(
  context: Excel.RequestContext,
  { sheet, address }: Patch,
  entries: Grid<Entry>,
  withFormats: boolean,
): () => Patch {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  if (withFormats) range.numberFormat = mapGrid(entries, formatToEnter);
  const inputs = mapGrid(entries, ({ input }) => input);
  // Formulas in English whatever Excel speaks; texts, which may be longer than any formula, as values.
  if (inputs.some((line) => line.some(isFormula))) range.formulas = inputs;
  else range.values = inputs;
  if (withFormats) range.numberFormat = mapGrid(entries, ({ numberFormat }) => numberFormat);
  range.load(cellStateNames);
  return () => ({ sheet, address, states: statesOf(range) });
}

/** Whether entries have other number formats than the cells, or want others in order to be entered. */
export function changesFormats({ states }: Patch, entries: Grid<Entry>): boolean {
  return entries.some((line, down) =>
    line.some((entry, across) => {
      const held = states[down]?.[across]?.numberFormat;
      return entry.numberFormat !== held || formatToEnter(entry) !== held;
    }),
  );
}

/** Whether all cells hold the same in both. */
export function sameContents(a: Patch, b: Patch): boolean {
  return a.states.every((line, down) =>
    line.every((state, across) => {
      const other = b.states[down]?.[across];
      return other !== undefined && sameContent(state, other);
    }),
  );
}

/** The grid with every cell changed; Office.js wants arrays that it might write into. */
export function mapGrid<A, B>(grid: Grid<A>, change: (one: A, row: number, column: number) => B): B[][] {
  return grid.map((line, row) => line.map((one, column) => change(one, row, column)));
}

/** Excel answers null for what it finds too much; cells of which nothing is known could never be put back. */
function statesOf(range: Excel.Range, sheet = ''): Grid<CellState> {
  const grids: Readonly<Record<'values' | 'formulas' | 'valueTypes' | 'numberFormat', Grid<unknown> | null>> =
    range;
  const { values, formulas, valueTypes, numberFormat } = grids;
  if (values === null || formulas === null || valueTypes === null || numberFormat === null) {
    throw new HostProblem('too-large', sheet);
  }
  return mapGrid(values, (value, row, column) => ({
    value,
    formula: formulas[row]?.[column],
    type: String(valueTypes[row]?.[column]),
    numberFormat: String(numberFormat[row]?.[column]),
  }));
}

function isFormula(input: Entry['input']): boolean {
  return typeof input === 'string' && input.startsWith('=');
}
