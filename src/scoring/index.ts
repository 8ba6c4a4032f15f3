/** The arithmetic of the form: execution rate, comparison, deviation, coefficient, score, total, grade; each can show its steps. */
export { assess } from './assessment';
export type { Assessed, Assessment, AssessmentTerms } from './assessment';
export { coefficient, coefficientSteps } from './coefficient';
export type { ReverseFormula } from './coefficient';
export { type Part, missedPart } from './compare-parts';
export { compare } from './comparison';
export type {
  Comparison,
  ComparisonContext,
  NotComparable,
  QualitativeComparison,
  QuantitativeComparison,
  WhyNotComparable,
} from './comparison';
export { type ComparedRole, deviation, deviationSteps } from './deviation';
export { type RateRole, executionRate, executionRateSteps } from './execution-rate';
export { isCeiling, isFulfilled } from './fulfilment';
export type { QuantitativeNature } from './fulfilment';
export { gradeOf } from './grade';
export type { GradeBand } from './grade';
export { halfUp } from './half-up';
export { type RateStep, type RateTerms, rateScore, rateScores, rateScoreSteps, rateStep } from './rate-score';
export { qualitativeScoreBand, score, scoreSteps } from './score';
export type { QualitativeBand, ScoreBand } from './score';
export { total, totalSteps } from './total';
