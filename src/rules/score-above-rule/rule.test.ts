import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { scoreAboveRule } from './rule';

testRule(scoreAboveRule, cases);
