import type { FUniver } from '@univerjs/presets';
import type {} from '@univerjs/preset-sheets-core';
import { onEdit } from './changes';

/** Univer calculates a little after an edit; who reads before that would read old results. */
export interface FormulaResults {
  /** Once every edit made so far has been calculated. */
  settled(): Promise<void>;
}

/** Follows the calculations of a workbook from now on. */
export function formulaResults(api: FUniver): FormulaResults {
  // Counts of edits: those made, those that the running calculation knows of, those whose results are there. The workbook
  // was opened before anyone looked, which counts as one.
  let made = 1;
  let started = 0;
  let calculated = 0;
  onEdit(api, () => {
    made++;
  });
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === 'formula.mutation.set-formula-calculation-start') started = made;
    if (id === 'formula.mutation.set-formula-calculation-result') calculated = started;
  });
  return {
    async settled() {
      if (calculated === made) return;
      const known = made;
      // Most forms have none, and Univer waits half a second before it says so.
      if (!hasFormulas(api)) {
        calculated = known;
        return;
      }
      // A formula that never ends must not keep the sheet from being read: what it showed last is what it shows.
      await api
        .getFormula()
        .onCalculationResultApplied(longestWait)
        .catch(() => undefined);
      calculated = Math.max(calculated, known);
    },
  };
}

function hasFormulas(api: FUniver): boolean {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  return sheets.some((sheet) => {
    let found = false;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, stored) => {
        found = stored?.f != null || stored?.si != null;
        // False ends the walk.
        return !found;
      });
    return found;
  });
}

/** Milliseconds. */
const longestWait = 5_000;
