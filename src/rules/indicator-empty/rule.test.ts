import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { indicatorEmpty } from './rule';

testRule(indicatorEmpty, cases);
