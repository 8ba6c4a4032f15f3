/** The words that every room says: a text in both languages, and what the severities are called. Imports nothing. */
export { type Severity, severities, severityNames, severityTitles } from './severity';
export type { Language, Wording } from './wording';
