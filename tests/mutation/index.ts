/**
 * Plants errors in clean forms, each kind at each place where it can stand, and looks whether the rule finds it there
 * and what else is called an error. What follows arithmetically from a planted error is written down in `consequences`.
 */
export type { Plant } from './bed';
export { edited } from './bed';
export { consequences, kinds } from './kinds';
export { kindsWithoutRule, plantsIn } from './plants';
export { seeded } from './seeded';
export { type Subject, cleanSubjects, otherSubjects, regionalSubjects } from './subjects';
export { type Outcome, type Tally, talliesOf, tried } from './trial';
