import type { Severity } from '../../../words';

/**
 * Fill and letters of a mark, as #RRGGBB. The letters have a colour of their own because the user's may be made for another
 * fill, white on dark red say; each pair has a contrast of 10 to 1 or more.
 */
export const markColours: Readonly<Record<Severity, { readonly fill: string; readonly letters: string }>> = {
  error: { fill: '#F9CFCF', letters: '#3B0A0A' },
  warning: { fill: '#FFE3A6', letters: '#3A2A00' },
  hint: { fill: '#CFE3FB', letters: '#0B2545' },
};

/** The condition of a mark: always true in every spreadsheet, and the sign by which a mark is known from a user's format. */
export function markFormula(severity: Severity): string {
  return `=LEN("PERF:${severity}")>0`;
}

/** Whether a condition is a mark's, as whichever spreadsheet gives it back: spaces, case and the "=" may differ. */
export function isMarkFormula(formula: string): boolean {
  return /^=?LEN\("PERF:(?:ERROR|WARNING|HINT)"\)>0$/u.test(formula.replace(/\s/gu, '').toUpperCase());
}
