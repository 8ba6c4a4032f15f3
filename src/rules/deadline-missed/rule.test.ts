import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { deadlineMissed } from './rule';

testRule(deadlineMissed, cases);
