import type {} from '@univerjs/preset-sheets-conditional-formatting';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { isMarkFormula, markColours, type MarkedCells, markFormula, rectangles } from '../shared/marks';
import type { OwnWork } from './own-work';
import { univerRange } from './univer-range';

/*
 * Marks are put and taken by Univer's mutations, not by its commands: commands would stand in the user's undo list, and
 * Ctrl+Z would bring back old marks instead of what was typed.
 */

/** Marks cells of one sheet, one rule a severity. */
export function mark(sheet: FWorksheet, cells: MarkedCells, own: OwnWork): void {
  for (const [severity, places] of cells) {
    if (places.length === 0) continue;
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(markFormula(severity))
      .setBackground(markColours[severity].fill)
      .setFontColor(markColours[severity].letters)
      .setRanges(rectangles(places).map(univerRange))
      .build();
    own.command('sheet.mutation.add-conditional-rule', { ...placeOf(sheet), rule });
  }
}

/** Takes away every mark, whoever left it. */
export function removeMarks(workbook: FWorkbook, own: OwnWork): void {
  for (const sheet of workbook.getSheets()) {
    for (const cfId of marksOn(sheet)) {
      own.command('sheet.mutation.delete-conditional-rule', { ...placeOf(sheet), cfId });
    }
  }
}

/** The ids of a sheet's marks. A copied cell may have brought its mark along in a rule of its own. */
export function marksOn(sheet: FWorksheet): readonly string[] {
  return sheet
    .getConditionalFormattingRules()
    .filter(({ rule }) => 'value' in rule && typeof rule.value === 'string' && isMarkFormula(rule.value))
    .map(({ cfId }) => cfId);
}

/** Where a command is to work, in Univer's words. */
export function placeOf(sheet: FWorksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
}
