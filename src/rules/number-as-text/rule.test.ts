import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { numberAsText } from './rule';

testRule(numberAsText, cases);
