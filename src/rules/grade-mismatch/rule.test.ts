import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { gradeMismatch } from './rule';

testRule(gradeMismatch, cases);
