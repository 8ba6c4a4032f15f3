/** One folder a rule: what it looks at, how it finds, how it says, how it mends. Facts → hits. */
export { rules } from './catalogue';
export {
  type Consequence,
  type Fix,
  type Found,
  type Rule,
  type Scope,
  type Unchecked,
  everyAdvice,
} from './rule';
export { type Hit, type RuleRun, runRules, runRulesAcross } from './run';
