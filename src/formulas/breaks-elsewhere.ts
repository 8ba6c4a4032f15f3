import { callsIn } from '../functions/native';
import { type Cell, type Position, type Range, type Sheet, position } from '../sheets';

/** A cell that shows #NAME? once somebody without the add-in calculates the workbook. */
export interface Breaking {
  readonly sheet: string;
  readonly cell: Position;
  /** Without the leading "=". */
  readonly formula: string;
  /** It calls a PERF function itself, or what it is computed from does. */
  readonly why: 'calls-perf' | 'depends-on-perf';
}

/**
 * What would break for a recipient without the add-in: PERF formulas, and every formula that is computed from one, over however
 * many steps. Only references that stand in a formula as addresses are followed, not names and not INDIRECT.
 */
export function breaksElsewhere(sheets: readonly Sheet[]): readonly Breaking[] {
  const formulas = sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell): readonly Formula[] =>
      cell.formula === undefined ? [] : [{ sheet: sheet.name, cell, formula: cell.formula }],
    ),
  );
  const broken = new Places();
  const own = new Set<Formula>();
  const unsettled = new Map<Formula, readonly Reference[]>();
  for (const one of formulas) {
    if (callsIn(one.formula).length > 0) {
      own.add(one);
      broken.add(one.sheet, one.cell);
    } else unsettled.set(one, referencesIn(one));
  }
  // In reading order, so that a column of running totals is settled in one go.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [one, references] of unsettled) {
      if (!references.some(({ sheet, range }) => broken.hasAny(sheet, range))) continue;
      broken.add(one.sheet, one.cell);
      unsettled.delete(one);
      isSettled = false;
    }
  }
  return formulas.flatMap((one): readonly Breaking[] => {
    if (unsettled.has(one)) return [];
    const { sheet, cell, formula } = one;
    const why = own.has(one) ? 'calls-perf' : 'depends-on-perf';
    return [{ sheet, cell: { row: cell.row, column: cell.column }, formula, why }];
  });
}

interface Formula {
  readonly sheet: string;
  readonly cell: Cell;
  readonly formula: string;
}

interface Reference {
  readonly sheet: string;
  readonly range: Range;
}

/** An address with the sheet it names, if it names one: 'Sheet 1'!$A$1:B9, Sheet1!A1, A1. Texts are left out before. */
const reference =
  /(?:'(?<quoted>(?:[^']|'')+)'!|(?<plain>[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.])(?<from>\$?[A-Z]{1,3}\$?\d{1,7})(?::(?<to>\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(])/giu;

function referencesIn({ sheet, formula }: Formula): readonly Reference[] {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  return [...withoutTexts.matchAll(reference)].flatMap(({ groups = {} }) => {
    const from = position((groups['from'] ?? '').toUpperCase());
    const to = position((groups['to'] ?? groups['from'] ?? '').toUpperCase());
    const named = groups['quoted']?.replaceAll("''", "'") ?? groups['plain'] ?? sheet;
    return from && to ? [{ sheet: named, range: { from, to } }] : [];
  });
}

/** Cells by sheet and row: whether a range holds any of them is asked for every formula of a workbook. */
class Places {
  private readonly columns = new Map<string, Map<number, number[]>>();

  add(sheet: string, { row, column }: Position): void {
    const rows = this.columns.get(sheet) ?? new Map<number, number[]>();
    this.columns.set(sheet, rows);
    const inRow = rows.get(row);
    if (inRow) inRow.push(column);
    else rows.set(row, [column]);
  }

  hasAny(sheet: string, { from, to }: Range): boolean {
    const rows = this.columns.get(sheet);
    if (!rows) return false;
    const reaches = (row: number): boolean =>
      rows.get(row)?.some((column) => from.column <= column && column <= to.column) === true;
    if (to.row - from.row > rows.size) {
      return [...rows.keys()].some((row) => from.row <= row && row <= to.row && reaches(row));
    }
    for (let row = from.row; row <= to.row; row += 1) if (reaches(row)) return true;
    return false;
  }
}
