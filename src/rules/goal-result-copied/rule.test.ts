import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { goalResultCopied } from './rule';

testRule(goalResultCopied, cases);
