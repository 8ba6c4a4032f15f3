import * as XLSX from '@e965/xlsx';
import { type Cell, type Range, type Sheet, markNoValue } from '../../sheets';
import { showsPercent } from '../shared/number-format';
import { cellCounter } from './bounds';
import { recordsIn } from './compound-workbook';
import type { InflateEntry } from './inflate';
import { limits } from './limits';
import { damaged, FileProblem, passwordProtected, tooLarge } from './problem';
import { guardRecords } from './records';
import { textOf } from './text-of';
import { plainXmlWorkbook } from './xml-workbook';
import { plainWorkbook } from './zip-workbook';

/** What Excel can address; SheetJS believes any address it is told. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Files that SheetJS parses. */
export type WorkbookContainer = 'zip' | 'compound' | 'records' | 'xml-workbook';

/**
 * The sheets of a workbook. SheetJS is only ever handed bytes that a guard has measured.
 * @throws FileProblem `too-large`, `too-many-cells`, `password`, `damaged`, `unsupported-format`, `not-a-spreadsheet`
 */
export async function sheetsFromWorkbook(
  bytes: Uint8Array,
  container: WorkbookContainer,
  inflate: InflateEntry,
): Promise<readonly Sheet[]> {
  try {
    const { workbook, sheetNames } = await parse(bytes, container, inflate);
    return sheetsOf(workbook, sheetNames ?? workbook.SheetNames, container !== 'xml-workbook');
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    // SheetJS throws plain errors and strings alike.
    throw /password|encrypt/i.test(String(error)) ? passwordProtected() : damaged(error);
  }
}

interface Parsed {
  readonly workbook: XLSX.WorkBook;
  /** Where the workbook that was parsed gives its sheets other names. */
  readonly sheetNames?: readonly string[];
}

async function parse(
  bytes: Uint8Array,
  container: WorkbookContainer,
  inflate: InflateEntry,
): Promise<Parsed> {
  switch (container) {
    case 'zip': {
      const { archive, ...names } = plainWorkbook(bytes, inflate);
      return { workbook: XLSX.read(archive, { ...options, type: 'array' }), ...names };
    }
    case 'compound':
      if (bytes.length > limits.compound) throw tooLarge(limits.compound);
      return parse(recordsIn(bytes), 'records', inflate);
    case 'records':
      if (bytes.length > limits.compound) throw tooLarge(limits.compound);
      // Names and texts of Excel 5.0/95 are in the code page of the machine that wrote them, here mostly 936.
      XLSX.set_cptable(await import('@e965/xlsx/dist/cpexcel'));
      return { workbook: XLSX.read(guardRecords(bytes.slice()), { ...options, type: 'buffer' }) };
    case 'xml-workbook':
      if (bytes.length > limits.markup) throw tooLarge(limits.markup);
      return {
        workbook: XLSX.read(plainXmlWorkbook(textOf(bytes)), { ...options, type: 'string', raw: true }),
      };
  }
}

const options = {
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  sheetStubs: false,
  // The short date as a Chinese Excel shows it; the file only says "short date".
  dateNF: 'yyyy/m/d',
} satisfies XLSX.ParsingOptions;

function sheetsOf(workbook: XLSX.WorkBook, names: readonly string[], typed: boolean): readonly Sheet[] {
  return workbook.SheetNames.flatMap((key, place) => {
    const name = names[place] ?? key;
    const sheet = workbook.Sheets[key];
    // SheetJS leaves out, without a word, a sheet that it fails on.
    if (sheet === undefined) throw damaged(`"${name}" cannot be read`);
    return otherSheets.has(sheet['!type'] ?? '')
      ? []
      : [
          {
            name,
            cells: cellsOf(sheet, name),
            merges: mergesOf(sheet),
            typed,
            ...((workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0 && { hidden: true as const }),
          },
        ];
  });
}

/** Sheets without cells of their own. */
const otherSheets: ReadonlySet<string> = new Set(['chart', 'dialog', 'macro']);

function cellsOf(sheet: XLSX.WorkSheet, name: string): readonly Cell[] {
  const count = cellCounter(name);
  const cells: Cell[] = [];
  // By keys, which are in ascending order: a value in XFD1048576 makes the arrays long, not full.
  const rows = (sheet['!data'] ?? []) as readonly (readonly XLSX.CellObject[] | undefined)[];
  for (const [row, columns] of entries(rows, lastRow)) {
    if (columns === undefined) continue;
    for (const [column, stored] of entries(columns, lastColumn)) {
      const cell = cellOf(stored, row, column);
      if (cell === undefined) continue;
      count(cell);
      cells.push(cell);
    }
  }
  return cells;
}

function* entries<T>(array: readonly T[], last: number): Generator<[number, T]> {
  for (const key of Object.keys(array)) {
    const index = Number(key);
    const item = array[index];
    if (index < last && item !== undefined) yield [index + 1, item];
  }
}

function cellOf(stored: XLSX.CellObject, row: number, column: number): Cell | undefined {
  const content = contentOf(stored);
  if (content === undefined || (content === '' && !stored.f)) return undefined;
  const uncalculated = content === null;
  return markNoValue({
    row,
    column,
    content: content ?? '',
    text: uncalculated ? '' : (stored.w ?? String(content)),
    ...(stored.f ? { formula: stored.f } : {}),
    ...(typeof content === 'number' && isPercent(stored) ? { percent: true } : {}),
    ...(uncalculated ? { noValue: 'uncalculated' } : {}),
  });
}

/** null: a formula whose result was never stored. undefined: nothing. */
function contentOf(stored: XLSX.CellObject): Cell['content'] | null | undefined {
  const value = stored.v;
  switch (stored.t) {
    case 'n':
      // What the guards say of a formula without a result; no file says it of a figure.
      if (typeof value !== 'number' || Number.isNaN(value)) return stored.f ? null : '#NUM!';
      // A date is a number only on disk; who reads a form wants what it shows.
      return isDate(stored) ? (stored.w ?? value) : value;
    case 'b':
      return value === true;
    case 'e':
      return stored.w ?? errorTexts[Number(value)] ?? '#VALUE!';
    case 's':
    case 'd':
      return typeof value === 'string' ? value : stored.w;
    default:
      // A formula without a result, or a cell that only carries style.
      return stored.f ? null : undefined;
  }
}

const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** What SheetJS exports without a type. */
const dateFormats = XLSX.SSF as { readonly is_date: (format: string) => boolean };

function isDate(stored: XLSX.CellObject): boolean {
  return typeof stored.z === 'string' && dateFormats.is_date(stored.z);
}

function isPercent(stored: XLSX.CellObject): boolean {
  if (stored.z === undefined) return stored.w?.endsWith('%') ?? false;
  return showsPercent(String(stored.z));
}

function mergesOf(sheet: XLSX.WorkSheet): readonly Range[] {
  return (sheet['!merges'] ?? [])
    .map(({ s, e }) => ({
      from: { row: s.r + 1, column: s.c + 1 },
      to: { row: e.r + 1, column: e.c + 1 },
    }))
    .filter(
      ({ from, to }) =>
        from.row >= 1 &&
        from.column >= 1 &&
        to.row >= from.row &&
        to.column >= from.column &&
        to.row <= lastRow &&
        to.column <= lastColumn,
    );
}
