import type { Sheet } from '../../src/sheets';

/** The sheets of a workbook that are judged: a very hidden one is nobody's form. */
export function sheetsToJudge(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter(({ veryHidden }) => veryHidden !== true);
}
