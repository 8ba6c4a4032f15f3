import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { textForeignWord } from './rule';

testRule(textForeignWord, cases);
