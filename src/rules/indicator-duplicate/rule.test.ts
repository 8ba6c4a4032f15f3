import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { indicatorDuplicate } from './rule';

testRule(indicatorDuplicate, cases);
