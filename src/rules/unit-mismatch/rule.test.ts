import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { unitMismatch } from './rule';

testRule(unitMismatch, cases);
