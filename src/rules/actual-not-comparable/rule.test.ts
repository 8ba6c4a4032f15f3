import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { actualNotComparable } from './rule';

testRule(actualNotComparable, cases);
