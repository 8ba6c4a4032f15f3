import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { coefficientMismatch } from './rule';

testRule(coefficientMismatch, cases);
