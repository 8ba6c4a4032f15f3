import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { requiredMissing } from './rule';

testRule(requiredMissing, cases);
