import type { Language, Wording } from './wording';

/** `error`: certain; `warning`: breaks a named rule or threshold of the policy; `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** All, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** What one finding of it is called, within a sentence. */
export const severityNames: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', hint: '提示' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};

/** The same where it stands alone: beside a finding, on a button. */
export const severityTitles: typeof severityNames = {
  zh: severityNames.zh,
  en: { error: 'Error', warning: 'Warning', hint: 'Hint' },
};

/** Said of a rule whose findings are not all of one severity. */
export const byCaseNames: Wording = { zh: '按情况', en: 'by case' };
