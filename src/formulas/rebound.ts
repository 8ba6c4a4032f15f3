import { callsIn } from '../functions/native';
import type { Sheet, SheetEdit } from '../sheets';
import { asTyped } from './spelling';

/**
 * The PERF formulas that show #NAME?, written again with the name that people type. A formula that was entered while the
 * add-in was absent stays #NAME? until it is entered again.
 * @param sheets as the host read them
 * @returns what to write; empty where every PERF formula is computed
 */
export function reboundFormulas(sheets: readonly Sheet[]): readonly SheetEdit[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content, formula }): readonly SheetEdit[] => {
      if (formula === undefined || content !== '#NAME?') return [];
      const typed = asTyped(formula);
      if (callsIn(typed).length === 0) return [];
      return [{ sheet: sheet.name, cell: { row, column }, value: typed, as: 'formula' }];
    }),
  );
}
