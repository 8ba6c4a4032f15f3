import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { partsMismatch } from './rule';

testRule(partsMismatch, cases);
