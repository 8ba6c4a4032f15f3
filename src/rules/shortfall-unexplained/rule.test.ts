import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { shortfallUnexplained } from './rule';

testRule(shortfallUnexplained, cases);
