import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { totalMismatch } from './rule';

testRule(totalMismatch, cases);
