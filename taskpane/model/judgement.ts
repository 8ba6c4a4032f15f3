/** What judges, as the pane's model uses it; loaded apart from the pane, so nothing of the model imports it but {@link engine}. */
import { rules } from '../../src/rules';
import { ruleNamesOf } from './names';

export { breaksElsewhere, reboundFormulas } from '../../src/formulas';
export { lackedHeaders } from '../../src/forms';
export { readSettings, sameFinding, waiverFor, writeSettings } from '../../src/review';
export { cellAfter } from './found-again';
export { judge } from './judging';
export { policyDocument } from './policy-document';
export { policyEffect } from './policy-effect';

/** What the rules of the catalogue are called. */
export const ruleNames = ruleNamesOf(rules);
