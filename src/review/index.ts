/** Runs the rules over forms and keeps what they found, what passed and what could not be told. */
export {
  type Crash,
  type Finding,
  type FormReview,
  type ReviewOptions,
  type ReviewedIndicator,
  type RuleRecord,
  type SetAside,
  policyFor,
  reviewForms,
  reviewSheets,
} from './review';
export type { Settings, Waiver } from './settings';
