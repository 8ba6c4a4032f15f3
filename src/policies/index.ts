/** What differs by region and year, as data: each parameter with its citation; a new province is a file here and a line in `shipped.ts`. */
export { groupsSharing } from './policy';
export type {
  DeviationBands,
  GradeBand,
  GroupWeights,
  Policy,
  QualitativeBand,
  RateBudget,
  ReverseFormula,
  Sourced,
} from './policy';
export { defaultPolicy, policies, policyById } from './shipped';
export { policySchema, readPolicy } from './user-policy';
export type { JsonSchema, PolicyProblem } from './user-policy';
