import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { budgetSetToSpent } from './rule';

testRule(budgetSetToSpent, cases);
