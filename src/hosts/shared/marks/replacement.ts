import { HostProblem, type Mark } from '../../../sheets';
import { type MarkedCells, marksBySheet } from './by-sheet';

/** What has to be known of a worksheet before marks are changed. */
export interface SurveyedSheet {
  readonly name: string;
  /** Protected so that no format can be changed. */
  readonly fixed: boolean;
  /** What the spreadsheet knows our marks on it by. */
  readonly marks: readonly unknown[];
}

/** A sheet with the cells to be marked on it. */
export type MarkedSheet<S extends SurveyedSheet> = S & { readonly wanted: MarkedCells };

/**
 * The sheets on which something changes when these marks take the place of all others; a problem where one of them is not
 * there or cannot be changed, before anything is.
 */
export function sheetsToMark<S extends SurveyedSheet>(
  surveyed: readonly S[],
  marks: readonly Mark[],
): readonly MarkedSheet<S>[] {
  const wanted = marksBySheet(marks);
  const names = new Set(surveyed.map(({ name }) => name));
  const missing = [...wanted.keys()].find((name) => !names.has(name));
  if (missing !== undefined) throw new HostProblem('no-such-sheet', missing);
  const sheets = surveyed
    .map((sheet) => ({ ...sheet, wanted: wanted.get(sheet.name) ?? new Map() }))
    .filter((sheet) => sheet.wanted.size > 0 || sheet.marks.length > 0);
  const fixed = sheets.filter((sheet) => sheet.fixed);
  if (fixed.length > 0) throw new HostProblem('protected', ...fixed.map(({ name }) => name));
  return sheets;
}
