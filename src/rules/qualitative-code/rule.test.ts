import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { qualitativeCode } from './rule';

testRule(qualitativeCode, cases);
