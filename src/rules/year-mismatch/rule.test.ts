import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { yearMismatch } from './rule';

testRule(yearMismatch, cases);
