import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { scoreMissing } from './rule';

testRule(scoreMissing, cases);
