import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { actualOfAnother } from './rule';

testRule(actualOfAnother, cases);
