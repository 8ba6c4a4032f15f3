import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { allFullMarks } from './rule';

testRule(allFullMarks, cases);
