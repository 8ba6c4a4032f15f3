import { markFormula } from '../../src/hosts/shared/marks';
import { handOn } from './hand';
import type { SimulatedExcel } from './simulated-excel';

/**
 * What users have reported of Excel, each by itself. All of them together are an Excel at its worst, in which every story is told a
 * second time: the jest project `worst` tells those of this folder there, and `tests/e2e-excel` is told there unless it says otherwise.
 */
const switches = {
  /** After two checks and Ctrl+Z a mark of ours is there that nobody can load (#6396). On the last sheet. */
  'a format came back broken': ({ workbook }) => {
    const sheet = workbook.sheets.at(-1);
    if (sheet === undefined) return;
    const [where, formula] = [{ row: 0, column: 0, rows: 1, columns: 1 }, markFormula('hint')];
    const mark = { id: workbook.newId(), type: 'Custom', areas: [where], formula, fill: '', letters: '' };
    sheet.conditionalFormats = [{ ...mark, isBroken: true }, ...sheet.conditionalFormats];
  },
  /** Custom XML is gone when the workbook is opened again (#6091). */
  'settings vanish': ({ workbook }) => void (workbook.CustomXmlParts.vanish = 'when-saved'),
  'protection cannot be told': ({ faults }) => void faults.broken.add('WorksheetProtection.Protected'),
  'nor what is hidden': ({ faults }) => {
    faults.broken.add('Range.Hidden').add('Range.RowHidden');
  },
  /** Null instead of cells, and an error instead of merges, where Excel finds it too much. */
  'answers are small': ({ workbook }) => Object.assign(workbook.limits, { cells: 12_000, merges: 16 }),
  'rows are hidden': ({ workbook }) => {
    for (const { Name } of workbook.sheets) handOn(workbook).hideRow(Name, 1);
  },
  /** Events of what the add-in itself wrote, though it asked for none. */
  'its own writes are told of': ({ workbook }) => void (workbook.echoes = true),
  /** What Office LTSC 2021 has. */
  'it is five years old': ({ faults, workbook }) => {
    faults.supported = { ...faults.supported, ExcelApi: '1.14' };
    workbook.undo.knowsAddIns = false;
  },
  /** A link of the page saves no file there (#2700, #3385). */
  'it runs on a Mac': ({ faults }) => void (faults.platform = 'Mac'),
  /** As where extensions are hardened by policy (#3568). */
  'it opens no workbook': ({ faults }) => void faults.broken.add('Services.CreateAndOpenWorkbook'),
} satisfies Readonly<Record<string, (excel: SimulatedExcel) => void>>;

/** The name of one of them. */
export type Switch = keyof typeof switches;

/** Every name. What a blank cell comes as, and what keys hand over, are switched where they are made. */
export const everySwitch = Object.keys(switches) as readonly Switch[];

/** Whether the stories of this run are told in an Excel at its worst. */
export const isAtWorst = Reflect.get(globalThis, 'excelAtItsWorst') === true;

/** Has an Excel do what was reported of it, but for what a story spares it. */
export function worsen(excel: SimulatedExcel, spared: readonly Switch[] = []): void {
  for (const name of everySwitch) if (!spared.includes(name)) switches[name](excel);
}
