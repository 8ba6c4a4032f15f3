import type { Wording } from '../words';
import { type CheckedFile, headOf } from './checked-file';
import { type Readiness, countOf, readinessOf } from './readiness';

/** A row of the desk: a form, or a file in which none was checked. */
export interface DeskRow {
  readonly id: string;
  readonly path: string;
  /** Which form of its file, counted from 0; null where there is none. */
  readonly form: number | null;
  readonly name: string;
  readonly unit: string;
  readonly stated: string | null;
  readonly sum: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly readiness: Readiness;
  /** Why nothing was checked. */
  readonly reason: Wording | null;
}

/** What the table can be sorted by. */
export type DeskColumn = 'path' | 'unit' | 'name' | 'stated' | 'sum' | 'errors' | 'warnings' | 'readiness';

/** The rows of one file. */
export function rowsOf(file: CheckedFile): readonly DeskRow[] {
  const { path, reason, forms } = file;
  if (forms.length === 0) return [{ ...emptyRow, id: `${path}#`, path, reason }];
  return forms.map((form, i) => ({
    id: `${path}#${i}`,
    path,
    form: i,
    name: headOf(form),
    unit: form.unit,
    stated: form.stated,
    sum: form.sum,
    errors: countOf(form, 'error'),
    warnings: countOf(form, 'warning'),
    hints: countOf(form, 'hint'),
    readiness: readinessOf(form),
    reason: null,
  }));
}

const emptyRow = {
  form: null,
  name: '',
  unit: '',
  stated: null,
  sum: null,
  errors: 0,
  warnings: 0,
  hints: 0,
  readiness: 'unread',
} as const;
