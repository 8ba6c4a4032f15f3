import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { indicatorReused } from './rule';

testRule(indicatorReused, cases);
