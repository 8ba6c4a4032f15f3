/// <reference types="office-js" />
import { HostProblem, type Mark, type Range, address, rangeAddress } from '../../sheets';
import type { Severity } from '../../words';
import { markColours, markFormula, type MarkedCells, marksBySheet, rectangles } from '../marks';
import type { Survey, SurveyedSheet } from './survey';

/** Excel cuts an address after 8,192 characters without a word. */
const longestAddress = 8_000;

/** A sheet with the cells to be marked on it. */
interface MarkedSheet extends SurveyedSheet {
  readonly wanted: MarkedCells;
}

/** Puts these marks in the place of all marks surveyed: one sync, refused before anything is changed. */
export async function replaceMarks(
  context: Excel.RequestContext,
  survey: Survey,
  marks: readonly Mark[],
): Promise<void> {
  const sheets = changes(survey, marksBySheet(marks)).map((sheet) => ({
    ...sheet,
    worksheet: context.workbook.worksheets.getItem(sheet.id),
  }));
  for (const { worksheet, marks: old } of sheets) {
    if (old.length === 0) continue;
    const formats = worksheet.getRange().conditionalFormats;
    for (const id of old) formats.getItem(id).delete();
  }
  for (const { worksheet, wanted } of sheets) {
    for (const [severity, cells] of wanted) {
      for (const part of addresses(rectangles(cells))) mark(worksheet.getRanges(part), severity);
    }
  }
  await context.sync();
}

/** The sheets on which something changes; a problem where one of them is not there or cannot be changed. */
function changes(survey: Survey, marks: ReadonlyMap<string, MarkedCells>): readonly MarkedSheet[] {
  const names = new Set(survey.sheets.map(({ name }) => name));
  const missing = [...marks.keys()].find((name) => !names.has(name));
  if (missing !== undefined) throw new HostProblem('no-such-sheet', missing);
  const sheets = survey.sheets
    .map((sheet) => ({ ...sheet, wanted: marks.get(sheet.name) ?? new Map() }))
    .filter((sheet) => sheet.wanted.size > 0 || sheet.marks.length > 0);
  const fixed = sheets.filter((sheet) => sheet.fixed);
  if (fixed.length > 0) throw new HostProblem('protected', ...fixed.map(({ name }) => name));
  return sheets;
}

function mark(cells: Excel.RangeAreas, severity: Severity): void {
  const { rule, format } = cells.conditionalFormats.add('Custom').custom;
  rule.formula = markFormula(severity);
  format.fill.color = markColours[severity].fill;
  format.font.color = markColours[severity].letters;
}

/** The ranges as lists of addresses that Excel does not cut. */
function addresses(ranges: readonly Range[]): readonly string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const next = isOneCell(range) ? address(range.from) : rangeAddress(range);
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= longestAddress) {
      lists[lists.length - 1] = `${last},${next}`;
    } else {
      lists.push(next);
    }
  }
  return lists;
}

function isOneCell({ from, to }: Range): boolean {
  return from.row === to.row && from.column === to.column;
}
