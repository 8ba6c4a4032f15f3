import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { formUnfilled } from './rule';

testRule(formUnfilled, cases);
