import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { targetVague } from './rule';

testRule(targetVague, cases);
