import type { Severity } from '../words';
import type { CheckedForm } from './checked-file';

/** Whether a form can be submitted. `uncertain`: a rule failed, so nobody knows; `unread`: its file was not checked. */
export type Readiness = 'ready' | 'not-ready' | 'uncertain' | 'unread';

/** How many findings of a severity a form has. */
export function countOf({ findings }: Pick<CheckedForm, 'findings'>, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** An error keeps a form back; warnings and hints do not. */
export function readinessOf(form: CheckedForm): Exclude<Readiness, 'unread'> {
  if (countOf(form, 'error') > 0) return 'not-ready';
  return form.crashes.length > 0 ? 'uncertain' : 'ready';
}
