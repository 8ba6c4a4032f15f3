import type { BaselineCounts, FormReview } from '../review';
import type { Wording } from '../words';

/** One file of a report: its forms, or why there are none. */
export interface FileReview {
  readonly path: string;
  readonly status: 'checked' | 'no-form' | 'failed';
  /** Why no form could be checked, one line in each language; null when it was. */
  readonly reason: Wording | null;
  readonly forms: readonly FormReview[];
  /** What a baseline left out of the forms; absent without one. */
  readonly baseline?: BaselineCounts;
  /** What else the user should know of the file: settings in it that could not be used. */
  readonly notes?: readonly Wording[];
}

/**
 * How many findings of each severity a report holds, and how many files could not be checked. What follows from another
 * finding counts like any other: it is wrong in the form until its cause is mended.
 */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
  readonly setAside: number;
  readonly notChecked: number;
}

/** Counts the findings of a report. */
export function countsOf(files: readonly FileReview[]): Counts {
  const severities = files.flatMap((file) =>
    file.forms.flatMap((form) => form.findings.map((finding) => finding.severity)),
  );
  const count = (severity: string): number => severities.filter((one) => one === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    hint: count('hint'),
    setAside: files.flatMap((file) => file.forms.flatMap((form) => form.setAside)).length,
    notChecked: files.filter((file) => file.status !== 'checked').length,
  };
}
