import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { partsCopied } from './rule';

testRule(partsCopied, cases);
