/** Which PERF.* formulas belong in which cells of a form, and how to be rid of them again. */
export { type FormulaPlan, type LeftOut, type PlannedFormula, type WhyLeftOut, formulaPlan } from './plan';
export { policyArgument } from './policy-argument';
export { type Breaking, breaksElsewhere } from './breaks-elsewhere';
export { numberOrBlank, wordOrBlank } from './or-blank';
export { reboundFormulas, stillUnknown } from './rebound';
export { asStored, asTyped } from './spelling';
export {
  type Freed,
  type FreedFormula,
  type Freeing,
  type NotFreed,
  type WhyNotFreed,
  withoutPerf,
} from './without-perf';
