/** What judges, as the pane's model uses it; loaded apart from the pane, so nothing of the model imports it but {@link engine}. */
export { reboundFormulas } from '../../src/formulas';
export { readSettings, sameFinding, waiverFor, writeSettings } from '../../src/review';
export { examineBy } from './examining';
export { cellAfter } from './found-again';
export { policyDocument } from './policy-document';
export { policyEffect } from './policy-effect';
