import { inReadingOrder } from './address';
import { markNoValue } from './no-value';
import type { Cell, Position, Range, Sheet } from './sheet';

/** How a cell of a new sheet looks; its colours are RGB in six hexadecimal digits. */
export interface CellStyle {
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly horizontal: 'left' | 'center';
  readonly vertical: 'top' | 'middle';
  /** Steps in from the left. */
  readonly indent?: number;
  readonly framed?: true;
  readonly fill?: string;
  /** Open even when somebody protects the sheet. */
  readonly unlocked?: true;
  readonly numberFormat?: string;
}

/** A cell of a new sheet. Of a merge every cell is listed, for each draws its own border; the first one has the content. */
export interface NewCell extends Position {
  /** What stands there: of a formula, its result. */
  readonly value?: string | number;
  /** As it is typed, without "=": PERF.SCORE(H14&"",F14&"",G14&""). A file spells it otherwise (`asStored`). */
  readonly formula?: string;
  readonly style: CellStyle;
}

/** What may be entered into the cells of a range, and what is said about it. */
export interface CellRule {
  readonly at: Range;
  /** What the list offers. */
  readonly choices?: readonly string[];
  /** Numbers from 0, or from 0 to `most`. */
  readonly most?: number | null;
  /** What is refused, and how that is said; without it everything is taken. */
  readonly refusal?: { readonly title: string; readonly text: string };
  /** What is shown beside the cell while it is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A range that is coloured while a plain formula, written for its first cell and without "=", is true. */
export interface CellCheck {
  readonly at: Range;
  readonly formula: string;
  readonly severity: 'error' | 'warning';
}

/** A sheet that does not exist yet, as plain data: enough for a file, and for a port that adds it to an open workbook. */
export interface NewSheet {
  readonly name: string;
  /** Widths from column A on, in characters. */
  readonly columns: readonly number[];
  /** Heights from row 1 on, in points. */
  readonly heights: readonly number[];
  readonly cells: readonly NewCell[];
  readonly merges: readonly Range[];
  readonly rules: readonly CellRule[];
  readonly checks: readonly CellCheck[];
  readonly print: {
    readonly area: Range;
    /** The rows that every page begins with. */
    readonly repeated?: { readonly from: number; readonly to: number };
    readonly landscape?: true;
  };
}

/** What all new sheets have alike; colours as in {@link CellStyle}. */
export const newSheetLooks = {
  font: '宋体',
  frame: '7F7F7F',
  checks: { error: 'FFC7CE', warning: 'FFEB9C' },
} as const;

/** A new sheet as it is read once it is there: its formulas with the results that it brings along. */
export function sheetOf({ name, cells, merges }: NewSheet): Sheet {
  const filled = cells.flatMap(({ row, column, value, formula }): Cell[] => {
    if (formula === undefined && (value === undefined || value === '')) return [];
    const content = value ?? '';
    const cell = { row, column, content, text: String(content) };
    return [markNoValue(formula === undefined ? cell : { ...cell, formula })];
  });
  return { name, cells: filled.sort(inReadingOrder), merges, typed: true };
}
