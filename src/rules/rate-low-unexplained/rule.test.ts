import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { rateLowUnexplained } from './rule';

testRule(rateLowUnexplained, cases);
