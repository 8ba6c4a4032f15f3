import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { weightsPolicy } from './rule';

testRule(weightsPolicy, cases);
