import { asStored } from '../src/formulas';
import { type Cell, type Sheet, cellKey } from '../src/sheets';
import type { CellChange, CellValue, PlainValue } from '../src/workbook-patch';

/** The date numbers of a sheet's cells, by key: what a Cell shows of them is only their text. */
export type Dates = ReadonlyMap<string, number>;

/** What a book's formulas came to right after it was opened, by sheet and cell; where they differ from the file's is no edit. */
export type Results = Readonly<Record<string, Readonly<Record<string, Cell['content']>>>>;

/** What is to be written into a file so that it holds what stands in the spreadsheet. */
export interface FileChanges {
  readonly bySheet: ReadonlyMap<string, readonly CellChange[]>;
  /** Cells that the user changed. */
  readonly edited: number;
  /** Formulas that came to something else because of it. */
  readonly recalculated: number;
  /** Whether a formula came to an error here that has a value in the file: it may be one that only Excel calculates. */
  readonly uncertain: boolean;
}

/**
 * The cells in which sheets differ from those of the file they were opened from.
 * @param before the file's, as they were opened
 * @param opened what the formulas came to then; without it every result that is another counts
 * @param dates by the sheet's name
 */
export function changesBetween(
  before: readonly Sheet[],
  now: readonly Sheet[],
  opened: Results | null,
  dates: ReadonlyMap<string, Dates>,
): FileChanges {
  const compared = now.map((sheet) => {
    const old = before.find(({ name }) => name === sheet.name)?.cells ?? [];
    return {
      name: sheet.name,
      ...sheetChanges(old, sheet.cells, opened?.[sheet.name], dates.get(sheet.name)),
    };
  });
  const edited = compared.reduce((sum, { inputs }) => sum + inputs.length, 0);
  const bySheet = new Map<string, readonly CellChange[]>();
  let recalculated = 0;
  for (const { name, inputs, results, unknown } of compared) {
    // What the file never knew is written along where an edit reaches its sheet, and alone is no reason to change one.
    const isReached = edited > 0 && inputs.length + results.length > 0;
    const written = isReached ? [...results, ...unknown] : results;
    recalculated += written.length;
    if (inputs.length + written.length > 0) bySheet.set(name, [...inputs, ...written]);
  }
  return { bySheet, edited, recalculated, uncertain: compared.some(({ uncertain }) => uncertain) };
}

interface SheetChanges {
  readonly inputs: readonly CellChange[];
  /** Of formulas that came to something else. */
  readonly results: readonly CellChange[];
  /** Of formulas whose result the file does not have. */
  readonly unknown: readonly CellChange[];
  readonly uncertain: boolean;
}

function sheetChanges(
  before: readonly Cell[],
  now: readonly Cell[],
  opened: Results[string] | undefined,
  dates: Dates | undefined,
): SheetChanges {
  const was = new Map(before.map((cell) => [cellKey(cell), cell]));
  const is = new Map(now.map((cell) => [cellKey(cell), cell]));
  const inputs: CellChange[] = [];
  const results: CellChange[] = [];
  const unknown: CellChange[] = [];
  let uncertain = false;
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [old, cell] = [was.get(key), is.get(key)];
    if (!isSameInput(old, cell)) inputs.push(changeOf(cell, old, dates?.get(key)));
    else if (cell?.formula === undefined || restless.test(cell.formula)) continue;
    else if (old?.noValue === 'uncalculated') unknown.push(...resultOf(cell));
    else if (isSameResult(old, cell, opened?.[key])) continue;
    else if (cell.noValue !== undefined && old?.noValue === undefined) uncertain = true;
    else results.push(...resultOf(cell));
  }
  return { inputs, results, unknown, uncertain };
}

/** Comes to something else whenever anything is calculated: no edit made it so. */
const restless = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\(/iu;

/** What the formulas of sheets come to, to be told from later results. */
export function resultsIn(sheets: readonly Sheet[]): Results {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.filter(({ formula }) => formula !== undefined).map((cell) => [cellKey(cell), cell.content]),
      ),
    ]),
  );
}

/** What the user enters: the formula, else the value. A picture in a cell is shown as nothing. */
function isSameInput(old: Cell | undefined, cell: Cell | undefined): boolean {
  if (old?.formula !== cell?.formula) return false;
  return cell?.formula !== undefined || (old?.content ?? '') === (cell?.content ?? '');
}

function isSameResult(old: Cell | undefined, cell: Cell, opened: Cell['content'] | undefined): boolean {
  if (opened !== undefined) return opened === cell.content;
  if (old?.noValue !== undefined) return true;
  if (typeof old?.content !== 'number' || typeof cell.content !== 'number')
    return old?.content === cell.content;
  // Two programs do not agree on the last digit.
  return Math.abs(old.content - cell.content) <= 1e-12 * Math.max(1, Math.abs(old.content));
}

function changeOf(cell: Cell | undefined, old: Cell | undefined, date: number | undefined): CellChange {
  if (!cell) return { cell: placeOf(old), value: { kind: 'empty' } };
  const place = placeOf(cell);
  if (cell.formula !== undefined) {
    const formula = asStored(cell.formula);
    return { cell: place, value: { kind: 'formula', formula, result: plainValue(cell) } };
  }
  if (typeof cell.content === 'string' && date !== undefined)
    return { cell: place, value: { kind: 'date', date: isoDate(date) } };
  const value: CellValue = plainValue(cell) ?? { kind: 'empty' };
  const isNewPercent = cell.percent === true && old?.percent !== true;
  return { cell: place, value, ...(isNewPercent && { numberFormat: percentFormat(cell.text) }) };
}

function resultOf(cell: Cell): readonly CellChange[] {
  const result = plainValue(cell);
  return result ? [{ cell: placeOf(cell), value: { kind: 'result', result } }] : [];
}

function placeOf(cell: Cell | undefined): CellChange['cell'] {
  return { row: cell?.row ?? 0, column: cell?.column ?? 0 };
}

/** Null where there is no result. */
function plainValue({ content, noValue }: Cell): PlainValue | null {
  if (noValue === 'uncalculated' || noValue === 'picture') return null;
  if (typeof content === 'number') return { kind: 'number', number: content };
  if (typeof content === 'boolean') return { kind: 'boolean', boolean: content };
  return noValue === 'error' ? { kind: 'error', error: content } : { kind: 'text', text: content };
}

function percentFormat(text: string): string {
  const decimals = /\.(\d+)%$/u.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** The spreadsheet counts days as Excel does: 60 is a 29th of February 1900 that never was. */
function isoDate(serial: number): string {
  const days = serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000).toISOString();
  return Number.isInteger(serial) ? date.slice(0, 10) : date.slice(0, 19);
}
