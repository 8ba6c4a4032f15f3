import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { promptLeft } from './rule';

testRule(promptLeft, cases);
