import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { rateScoreMismatch } from './rule';

testRule(rateScoreMismatch, cases);
