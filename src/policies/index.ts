/** What differs by region and year, as data: each parameter with its citation; a new province is a new file here. */
export { chongqing } from './chongqing';
export { guangxi } from './guangxi';
export { hubei } from './hubei';
export { mof } from './mof';
export { groupsSharing } from './policy';
export type {
  DeviationBands,
  GradeBand,
  GroupWeights,
  Policy,
  QualitativeBand,
  ReverseFormula,
  Sourced,
} from './policy';
export { shenzhen } from './shenzhen';
export { defaultPolicy, policies, policyById } from './shipped';
export { sichuan } from './sichuan';
export { transfer } from './transfer';
export { policySchema, readPolicy } from './user-policy';
export type { JsonSchema, PolicyProblem } from './user-policy';
export { wuhan2019 } from './wuhan-2019';
