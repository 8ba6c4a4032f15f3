import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { natureConflict } from './rule';

testRule(natureConflict, cases);
