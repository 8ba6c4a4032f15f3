import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { rateMismatch } from './rule';

testRule(rateMismatch, cases);
