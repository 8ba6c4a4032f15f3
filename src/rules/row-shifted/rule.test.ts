import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { rowShifted } from './rule';

testRule(rowShifted, cases);
