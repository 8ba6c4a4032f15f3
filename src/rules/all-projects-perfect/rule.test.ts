import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { allProjectsPerfect } from './rule';

testRule(allProjectsPerfect, cases);
