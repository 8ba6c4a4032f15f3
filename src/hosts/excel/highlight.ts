/// <reference types="office-js" />
import type { Mark } from '../../sheets';
import type { Severity } from '../../words';
import {
  addressLists,
  markColours,
  type MarkedSheet,
  markFormula,
  rectangles,
  sheetsToMark,
} from '../shared/marks';
import type { Survey, SurveyedWorksheet } from './survey';

/** Excel cuts an address after 8,192 characters without a word. */
const longestAddress = 8_000;

/** What this pane put on each sheet last, by the sheet's id. */
export type PutMarks = Map<string, string>;

/** A sheet on which marks change, with what goes on it: a severity and as many cells as one address takes. */
interface Sheet extends MarkedSheet<SurveyedWorksheet> {
  readonly worksheet: Excel.Worksheet;
  readonly parts: readonly (readonly [Severity, string])[];
  readonly text: string;
}

/**
 * Puts these marks in the place of all marks surveyed: one sync, refused before anything is changed. Where the same marks stand
 * already nothing is written: each write is a step of the user's Ctrl+Z, or takes it away altogether in an Excel before ExcelApi 1.19,
 * and a mark that was deleted comes back broken by it (office-js #6396).
 * @param put what this pane put there, brought up to date
 * @returns the names of the sheets that stay as they are, since nobody knows which of their formats are ours
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  survey: Survey,
  marks: readonly Mark[],
  put: PutMarks,
): Promise<readonly string[]> {
  const unreadable = survey.sheets.flatMap((sheet) => (sheet.isUnreadable === true ? [sheet.name] : []));
  const sheets = sheetsToMark(survey.sheets, marks)
    .filter(({ name }) => !unreadable.includes(name))
    .map((sheet) => toMark(context, sheet));
  const known = new Map(put);
  // Whatever fails from here on, nobody knows what stands there.
  put.clear();
  const asPut = sheets.filter((sheet) => sheet.marks.length > 0 && known.get(sheet.id) === sheet.text);
  // Asked for before anything changes: a mark that is not there any more fails the whole batch.
  const looks = asPut.map((sheet) => ({ sheet, standing: askForStanding(sheet) }));
  for (const sheet of sheets) if (!asPut.includes(sheet)) replaceOn(sheet);
  await context.sync();
  const moved = looks.filter(({ sheet, standing }) => standing() !== sheet.text);
  if (moved.length > 0) {
    for (const { sheet } of moved) replaceOn(sheet);
    await context.sync();
  }
  for (const { id, text } of sheets) put.set(id, text);
  return unreadable;
}

function toMark(context: Excel.RequestContext, sheet: MarkedSheet<SurveyedWorksheet>): Sheet {
  const parts = [...sheet.wanted].flatMap(([severity, cells]) =>
    addressLists(rectangles(cells), longestAddress).map((part) => [severity, part] as const),
  );
  const text = textOf(parts.map(([severity, part]) => [markFormula(severity), part]));
  return { ...sheet, worksheet: context.workbook.worksheets.getItem(sheet.id), parts, text };
}

/** What the marks say that stand there, with the next sync; the user may have moved them, or copied them along with cells. */
function askForStanding({ worksheet, marks }: Sheet): () => string {
  const formats = worksheet.getRange().conditionalFormats;
  const asked = marks.map((id) => {
    const format = formats.getItem(id);
    return { rule: format.custom.rule.load('formula'), ranges: format.getRanges().load('address') };
  });
  return () => textOf(asked.map(({ rule, ranges }) => [rule.formula, ranges.address]));
}

/** The same for the same marks, in whatever order and however Excel spells a formula and names the sheet. */
function textOf(marks: readonly (readonly [formula: string, addresses: string])[]): string {
  return marks
    .flatMap(([formula, addresses]) =>
      [...addresses.matchAll(/[A-Z]+\d+(?::[A-Z]+\d+)?(?=,|$)/gu)].map(
        ([cells]) => `${formula.replace(/[\s=]/gu, '').toUpperCase()} ${cells}`,
      ),
    )
    .sort()
    .join();
}

function replaceOn({ worksheet, marks: old, parts }: Sheet): void {
  const formats = worksheet.getRange().conditionalFormats;
  for (const id of old) formats.getItem(id).delete();
  for (const [severity, part] of parts) mark(worksheet.getRanges(part), severity);
}

function mark(cells: Excel.RangeAreas, severity: Severity): void {
  const { rule, format } = cells.conditionalFormats.add('Custom').custom;
  rule.formula = markFormula(severity);
  format.fill.color = markColours[severity].fill;
  format.font.color = markColours[severity].letters;
}
