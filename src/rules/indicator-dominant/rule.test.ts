import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { indicatorDominant } from './rule';

testRule(indicatorDominant, cases);
