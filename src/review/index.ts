/** Runs the rules over forms and keeps what they found, what passed and what could not be told. */
export {
  type Crash,
  type Finding,
  type FormReview,
  type ReviewOptions,
  type ReviewedIndicator,
  policyFor,
  reviewForms,
  reviewSheets,
} from './review';
