import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { reasonCopied } from './rule';

testRule(reasonCopied, cases);
