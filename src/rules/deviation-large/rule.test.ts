import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { deviationLarge } from './rule';

testRule(deviationLarge, cases);
