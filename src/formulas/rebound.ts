import { isFunctionName } from '../functions/catalogue';
import { callsIn } from '../functions/native';
import { type Sheet, type SheetEdit, cellKey } from '../sheets';
import { asTyped } from './spelling';

/**
 * The PERF formulas that the spreadsheet does not know for what they are, written again with the name that people type: those that
 * show #NAME?, and those that still stand as another program saved them, which show their last result until something is calculated. A
 * formula that was entered while the add-in was absent stays #NAME? until it is entered again; one that asks for a function
 * that we have not stays so for good, and is none of these.
 * @param sheets as the host read them
 * @returns what to write; empty where every PERF formula is computed
 */
export function reboundFormulas(sheets: readonly Sheet[]): readonly SheetEdit[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content, formula }): readonly SheetEdit[] => {
      if (formula === undefined) return [];
      const typed = asTyped(formula);
      if (content !== unknownName && typed === formula) return [];
      const calls = callsIn(typed);
      if (calls.length === 0 || !calls.every(({ name }) => isFunctionName(name))) return [];
      return [{ sheet: sheet.name, cell: { row, column }, value: typed, as: 'formula' }];
    }),
  );
}

/** How many of these cells still show #NAME? afterwards: writing them again was of no use. */
export function stillUnknown(sheets: readonly Sheet[], written: readonly SheetEdit[]): number {
  return written.filter(({ sheet, cell }) =>
    sheets
      .find(({ name }) => name === sheet)
      ?.cells.some((each) => cellKey(each) === cellKey(cell) && each.content === unknownName),
  ).length;
}

const unknownName = '#NAME?';
