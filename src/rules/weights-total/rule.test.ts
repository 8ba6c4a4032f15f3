import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { weightsTotal } from './rule';

testRule(weightsTotal, cases);
