import { type Cell, markNoValue } from '../../sheets';
import { showsDate, showsPercent } from './number-format';

/** What Excel answers about a rectangle of cells, each a grid of its size. */
export interface CellGrids {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What is asked of a range to have its cells. */
export const cellGridNames = 'rowIndex,columnIndex,values,formulas,text,numberFormat';

/** The cells of a rectangle that are not empty, in reading order. */
export function cellsOf(grids: CellGrids): readonly Cell[] {
  return grids.values.flatMap((line, down) =>
    line.flatMap((value, across) => {
      const formula = formulaOf(value, grids.formulas[down]?.[across]);
      if (!isContent(value) || (value === '' && formula === null)) return [];
      const text = grids.text[down]?.[across] ?? String(value);
      const format = grids.numberFormat[down]?.[across] ?? '';
      return [
        markNoValue({
          row: grids.rowIndex + down + 1,
          column: grids.columnIndex + across + 1,
          // A date is a number only to Excel; who reads a form wants what it shows.
          content: typeof value === 'number' && showsDate(format) ? text : value,
          text,
          ...(formula !== null && { formula }),
          ...(typeof value === 'number' && showsPercent(format) && { percent: true }),
        }),
      ];
    }),
  );
}

/**
 * Without its "="; null for what is no formula. A text "=1+1" is its own "formula" to Excel, a true formula never comes to
 * its own wording.
 */
export function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

function isContent(value: unknown): value is Cell['content'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
