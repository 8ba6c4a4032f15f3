/// <reference types="office-js" />
import { HostProblem, type Mark, type SpreadsheetHost } from '../../sheets';
import { addSheets } from './add-sheets';
import { Changes, type SheetNames } from './changes';
import { type PutMarks, replaceMarks } from './highlight';
import { inExcel } from './problem';
import { type Reading, readSheets } from './read';
import { canWaitForEdits, hasCustomFunctions, hasExcelApi } from './requirements';
import { select } from './select';
import { Selections } from './selection';
import { readSettings, writeSettings } from './settings';
import { asRead, sheetKeysOf } from './sheet-keys';
import { type Survey, survey } from './survey';
import { write } from './write';

/** The port over the workbook in which the add-in's pane is open. Office.js must be ready. */
export function excelHost(): SpreadsheetHost {
  const names: SheetNames = new Map();
  const changes = new Changes(names);
  const selections = new Selections(names);
  const canMark = hasExcelApi('1.9');
  /** What the last reading saw of marks and settings, for the check that it was made for. */
  let lastSurvey: Reading['survey'] | null = null;
  /** What the sheets were called then, which is what everybody goes on calling them. */
  let lastNames: readonly { readonly id: string; readonly name: string }[] = [];
  let lastSettings: Reading['settings'] | null = null;
  const put: PutMarks = new Map();

  const replaceAllMarks = (marks: readonly Mark[]): Promise<void> =>
    inExcel(async (context) => {
      const known = lastSurvey;
      lastSurvey = null;
      // Since the reading a mark may have gone, a sheet may have come or been unprotected: then it is surveyed anew.
      const replaced = known && (await replaceMarks(context, known, marks, put).catch(() => null));
      const unreadable = replaced ?? (await replaceMarks(context, await surveyed(context), marks, put));
      if (unreadable.length > 0) throw new HostProblem('formats-unreadable', ...unreadable);
    });

  const surveyed = async (context: Excel.RequestContext): Promise<Survey> => {
    const { sheets } = await survey(context);
    return { sheets: asRead(sheets, lastNames) };
  };

  return {
    capabilities: {
      name: 'Excel',
      highlights: canMark,
      changes: hasExcelApi('1.9'),
      settings: hasExcelApi('1.5'),
      newSheets: hasExcelApi('1.9'),
      functionPrefix: hasCustomFunctions() ? 'PERF.' : null,
    },

    readSheets: (which, signal) =>
      inExcel(async (context) => {
        const read = await readSheets(context, which, signal);
        lastSurvey = read.survey;
        lastSettings = read.settings;
        lastNames = read.survey.sheets.map(({ id, name }) => ({ id, name }));
        for (const { id, name } of lastNames) names.set(id, name);
        return read.sheets;
      }),

    select: (place) => inExcel((context) => select(context, place, sheetKeysOf(lastNames))),
    highlight: (marks) => (canMark ? replaceAllMarks(marks) : Promise.reject(new HostProblem('unsupported'))),
    clearHighlights: () => replaceAllMarks([]),
    isHighlighted: () =>
      inExcel(async (context) => (await survey(context)).sheets.some(({ marks }) => marks.length > 0)),
    write: (edits, seen) => write(edits, seen, sheetKeysOf(lastNames)),
    addSheets: (sheets) =>
      hasExcelApi('1.9') ? addSheets(sheets) : Promise.reject(new HostProblem('unsupported')),
    async readSettings(when = 'now') {
      return when === 'as-read' && lastSettings ? lastSettings() : inExcel(readSettings);
    },
    async writeSettings(settings) {
      lastSettings = null;
      await inExcel((context) => writeSettings(context, settings));
    },
    ...(canWaitForEdits() && { editingEnds }),
    onChange: (callback) => changes.listen(callback),
    onSelect: (callback) => (hasExcelApi('1.9') ? selections.listen(callback) : () => undefined),
  };
}

/** A batch that Excel keeps until then, with nothing in it. */
function editingEnds(): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, (context) => context.sync());
}
