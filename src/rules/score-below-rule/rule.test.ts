import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { scoreBelowRule } from './rule';

testRule(scoreBelowRule, cases);
