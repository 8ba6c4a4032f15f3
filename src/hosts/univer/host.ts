import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/presets';
import { HostProblem, type SpreadsheetHost, address } from '../../sheets';
import { changeReport } from '../shared/change-report';
import { marksBySheet } from '../shared/marks';
import { addSheets } from './add-sheets';
import { univerCapabilities } from './capabilities';
import { onEdit } from './changes';
import { markTips } from './mark-tips';
import { mark, marksOn, removeMarks } from './marking';
import { ownWork } from './own-work';
import { readSheet } from './read';
import { formulaResults } from './formula-results';
import { readSettings, writeSettings } from './settings';
import { onSelection } from './selection';
import { show } from './show';
import { sheetCalled, write } from './write';

/** The port over the workbook that is open in Univer, whichever it is at the moment. */
export function univerHost(api: FUniver): SpreadsheetHost {
  const own = ownWork(api);
  const results = formulaResults(api);
  const tips = markTips(api);
  const workbook = (): FWorkbook => {
    const open = api.getActiveWorkbook();
    if (open === null) throw new HostProblem('failed');
    return open;
  };
  const writable = (): FWorkbook => {
    const open = workbook();
    if (isEditing(open)) throw new HostProblem('cell-editing');
    return open;
  };

  return {
    capabilities: univerCapabilities,

    readSheets: (which, signal) =>
      orProblem(async () => {
        refuseAborted(signal);
        await results.settled();
        refuseAborted(signal);
        const sheets = which === 'all' ? workbook().getSheets() : [workbook().getActiveSheet()];
        return sheets.map(readSheet);
      }),

    select: ({ sheet: name, cell }, label = null) =>
      orProblem(() => {
        const open = workbook();
        const sheet = sheetCalled(open, name);
        if (sheet.isSheetHidden()) throw new HostProblem('hidden-sheet', name);
        const wasActive = open.getActiveSheet().getSheetId() === sheet.getSheetId();
        own.run(() => show(sheet, cell, label, wasActive));
        const lines = sheet.getSheet();
        if (!lines.getRowVisible(cell.row - 1) || !lines.getColVisible(cell.column - 1))
          throw new HostProblem('hidden-cell', `${name}!${address(cell)}`);
      }),

    highlight: (marks) =>
      orProblem(() => {
        const open = writable();
        const marked = [...marksBySheet(marks)].map(([name, cells]) => ({
          name,
          sheet: sheetCalled(open, name),
          cells,
        }));
        const fixed = marked.filter(({ sheet }) => !sheet.getWorksheetPermission().canEdit());
        if (fixed.length > 0) throw new HostProblem('protected', ...fixed.map(({ name }) => name));
        removeMarks(open, own);
        for (const { sheet, cells } of marked) mark(sheet, cells, own);
        tips.show(marks);
      }),

    clearHighlights: () =>
      orProblem(() => {
        removeMarks(workbook(), own);
        tips.show([]);
      }),

    isHighlighted: () =>
      orProblem(() =>
        workbook()
          .getSheets()
          .some((sheet) => marksOn(sheet).length > 0),
      ),

    write: (edits, seen = []) =>
      orProblem(() => {
        const written = write(writable(), edits, seen, own);
        return { undo: () => orProblem(() => written.undo(writable())) };
      }),

    addSheets: (sheets) =>
      orProblem(() => {
        const { names, undo } = addSheets(writable(), sheets, own);
        return { names, undo: () => orProblem(() => undo(writable())) };
      }),

    readSettings: () => orProblem(() => readSettings(workbook())),

    writeSettings: (settings) => orProblem(() => writeSettings(workbook(), settings)),

    onChange(callback) {
      const report = changeReport(callback);
      const stop = onEdit(api, (sheet) => {
        if (!own.running) report.add(sheet);
      });
      return () => {
        report.stop();
        stop();
      };
    },

    onSelect: (callback) => onSelection(api, callback),
  };
}

async function orProblem<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostProblem) throw error;
    throw new HostProblem('failed', error instanceof Error ? error.message : String(error));
  }
}

function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostProblem('cancelled');
}

/** Without a screen, as in tests, Univer's facade lacks what has to do with one. */
function isEditing(workbook: FWorkbook): boolean {
  return 'isCellEditing' in workbook && workbook.isCellEditing();
}
