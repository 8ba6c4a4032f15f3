import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { overspent } from './rule';

testRule(overspent, cases);
