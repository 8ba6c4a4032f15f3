import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { targetMissing } from './rule';

testRule(targetMissing, cases);
