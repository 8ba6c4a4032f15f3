import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { weightMissing } from './rule';

testRule(weightMissing, cases);
