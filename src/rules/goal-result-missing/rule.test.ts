import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { goalResultMissing } from './rule';

testRule(goalResultMissing, cases);
