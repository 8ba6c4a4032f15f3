import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { textGarbled } from './rule';

testRule(textGarbled, cases);
