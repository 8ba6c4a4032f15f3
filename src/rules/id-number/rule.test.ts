import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { idNumber } from './rule';

testRule(idNumber, cases);
