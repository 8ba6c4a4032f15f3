import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { deviationMismatch } from './rule';

testRule(deviationMismatch, cases);
