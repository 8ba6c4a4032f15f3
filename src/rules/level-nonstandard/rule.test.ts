import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { levelNonstandard } from './rule';

testRule(levelNonstandard, cases);
