/** Runs the rules over forms and keeps what they found, what passed, what was set aside and what could not be told. */
export {
  type Baseline,
  type BaselineCounts,
  type KnownFinding,
  baselineOf,
  readBaseline,
  withoutKnown,
  writeBaseline,
} from './baseline';
export { type Nested, nestedUnderCauses, onlyFindings } from './causes';
export type { Finding } from './finding';
export { type FindingKey, nameOf } from './finding-key';
export { goneFrom } from './gone';
export {
  type Crash,
  type FormReview,
  type ReviewOptions,
  type ReviewedIndicator,
  type RuleRecord,
  type Workbook,
  policyFor,
  reviewForms,
  reviewSheets,
  reviewWorkbooks,
  reviewsToMake,
} from './review';
export { type Settings, defaultSettings } from './default-settings';
export { type SettingsReading, policyOf, readSettings, writeSettings } from './settings';
export { type SeenFinding, type SetAside, type Waiver, sameFinding, waiverFor } from './waivers';
