import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { textPastedName } from './rule';

testRule(textPastedName, cases);
