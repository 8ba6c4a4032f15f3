/// <reference types="office-js" />
import { HostProblem } from '../../sheets';
import { type CellState, type Entry, formatToEnter } from '../shared/entry';
import { type Grid, mapGrid } from '../shared/grid';
import type { Change, Patch } from '../shared/patch';

const cellStateNames = 'values,formulas,valueTypes,numberFormat';

/**
 * Asks what a rectangle holds, with the next sync; after it the answer gives that, null where there is no such sheet. It
 * throws the problem `protected` where the rectangle cannot be changed.
 * @param withState false where Excel cannot tell what is protected or hidden: then it refuses the change itself, without a name, and rows
 * count as hidden
 */
export function askForPatch(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
  withState = true,
): () => Patch | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('id,name');
  const range = worksheet.getRange(address).load(cellStateNames);
  const isLocked = withState ? askForLock(worksheet, range) : () => false;
  const isByRow = withState ? askForHidden(range) : () => true;
  return () => {
    if (worksheet.isNullObject) return null;
    if (isLocked()) throw new HostProblem('protected', worksheet.name);
    const states = statesOf(range, worksheet.name);
    return { sheet: worksheet.id, address, states, ...(isByRow() && { isByRow: true }) };
  };
}

/** Whether a cell of the range cannot be changed, with the next sync. */
function askForLock(worksheet: Excel.Worksheet, range: Excel.Range): () => boolean {
  const protection = worksheet.protection.load('protected');
  const lock = range.format.protection.load('locked');
  // Null where only some of the cells are locked.
  return () => protection.protected && (lock.locked as boolean | null) !== false;
}

/**
 * Whether rows of the range are hidden, with the next sync. What is written over several rows at once goes astray where a filter, or a
 * hand, has hidden some of them: values stand in other rows than they were given (office-js #224), every row that is seen has those of
 * the first (xlwings #747).
 */
function askForHidden(range: Excel.Range): () => boolean {
  range.load('rowHidden');
  // Null where only some of the rows are hidden.
  return () => (range.rowHidden as boolean | null) !== false;
}

/** Enters something into every cell of a rectangle, with the next sync; after it the answer gives what the cells then hold. */
export function enter(context: Excel.RequestContext, change: Change): () => Patch {
  const { sheet, address, isByRow } = change.from;
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  if (isByRow)
    change.entries.forEach((line, row) => enterInto(range.getRow(row), { ...change, entries: [line] }));
  else enterInto(range, change);
  // eslint-disable-next-line office-addins/no-empty-load -- it is not: the rule looks behind no name
  range.load(cellStateNames);
  return () => ({ sheet, address, states: statesOf(range) });
}

function enterInto(
  range: Excel.Range,
  { entries, withFormats }: Pick<Change, 'entries' | 'withFormats'>,
): void {
  if (withFormats) range.numberFormat = mapGrid(entries, formatToEnter);
  const inputs = mapGrid(entries, ({ input }) => input);
  // Formulas in English whatever Excel speaks; texts, which may be longer than any formula, as values.
  if (inputs.some((line) => line.some(isFormula))) range.formulas = inputs;
  else range.values = inputs;
  if (withFormats) range.numberFormat = mapGrid(entries, ({ numberFormat }) => numberFormat);
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
