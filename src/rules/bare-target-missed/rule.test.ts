import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { bareTargetMissed } from './rule';

testRule(bareTargetMissed, cases);
