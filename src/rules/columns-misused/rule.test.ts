import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { columnsMisused } from './rule';

testRule(columnsMisused, cases);
