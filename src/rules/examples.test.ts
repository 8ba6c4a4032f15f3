import type { RuleCases } from './cases';
import { rules } from './catalogue';
import { testRule } from './tester.test-support';

// Every rule of the catalogue has its examples beside it; one rule alone: `npx jest src/rules/examples -t overspent`.
for (const rule of rules) {
  testRule(rule, jest.requireActual<{ readonly cases: RuleCases }>(`./${rule.id}/cases`).cases);
}
