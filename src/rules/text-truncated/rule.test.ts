import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { textTruncated } from './rule';

testRule(textTruncated, cases);
