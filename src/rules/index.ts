/** One folder a rule: what it looks at, how it finds, how it says, how it mends. Form + Policy → hits. */
export { rules } from './catalogue';
export type { Consequence, Fix, Found, Rule, Scope, Severity, Unchecked, Wording } from './rule';
export { type Hit, type RuleRun, runRules, runRulesAcross, surroundingsOf } from './run';
export { type Tally, tallyOf } from './tally';
