import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { budgetChangeUnexplained } from './rule';

testRule(budgetChangeUnexplained, cases);
