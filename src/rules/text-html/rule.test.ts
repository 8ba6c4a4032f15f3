import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { textHtml } from './rule';

testRule(textHtml, cases);
