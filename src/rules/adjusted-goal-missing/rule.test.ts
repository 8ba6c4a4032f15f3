import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { adjustedGoalMissing } from './rule';

testRule(adjustedGoalMissing, cases);
