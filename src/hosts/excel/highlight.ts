/// <reference types="office-js" />
import type { Mark } from '../../sheets';
import type { Severity } from '../../words';
import { addressLists, markColours, markFormula, rectangles, sheetsToMark } from '../shared/marks';
import type { Survey } from './survey';

/** Excel cuts an address after 8,192 characters without a word. */
const longestAddress = 8_000;

/**
 * Puts these marks in the place of all marks surveyed: one sync, refused before anything is changed.
 * @returns the names of the sheets that stay as they are, since nobody knows which of their formats are ours
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  survey: Survey,
  marks: readonly Mark[],
): Promise<readonly string[]> {
  const unreadable = survey.sheets.flatMap((sheet) => (sheet.isUnreadable === true ? [sheet.name] : []));
  const sheets = sheetsToMark(survey.sheets, marks)
    .filter(({ name }) => !unreadable.includes(name))
    .map((sheet) => ({ ...sheet, worksheet: context.workbook.worksheets.getItem(sheet.id) }));
  for (const { worksheet, marks: old } of sheets) {
    if (old.length === 0) continue;
    const formats = worksheet.getRange().conditionalFormats;
    for (const id of old) formats.getItem(id).delete();
  }
  for (const { worksheet, wanted } of sheets) {
    for (const [severity, cells] of wanted) {
      for (const part of addressLists(rectangles(cells), longestAddress)) {
        mark(worksheet.getRanges(part), severity);
      }
    }
  }
  await context.sync();
  return unreadable;
}

function mark(cells: Excel.RangeAreas, severity: Severity): void {
  const { rule, format } = cells.conditionalFormats.add('Custom').custom;
  rule.formula = markFormula(severity);
  format.fill.color = markColours[severity].fill;
  format.font.color = markColours[severity].letters;
}
