import { callsIn } from '../../functions/native';
import type { Sheet, SheetEdit } from '../sheets';

/** A function as a file stores it, perhaps of a workbook that is linked; or a text or a quoted name, which stays as it is. */
const storedName =
  /(?:(?:\[\d{1,3}\]|'[^'"!]{1,200}'|[\p{L}\w.]{1,80})!)?_xldudf_PERF_(?=[A-Z]{1,20}\()|"(?:[^"]|"")*"|'(?:[^']|'')*'/giu;

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
      const typed = formula.replace(storedName, (found) =>
        /^["']$/u.test(found.slice(-1)) ? found : 'PERF.',
      );
      if (callsIn(typed).length === 0) return [];
      return [{ sheet: sheet.name, cell: { row, column }, value: typed, as: 'formula' }];
    }),
  );
}
