import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { shareOverWhole } from './rule';

testRule(shareOverWhole, cases);
