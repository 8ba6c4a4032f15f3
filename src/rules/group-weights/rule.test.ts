import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { groupWeights } from './rule';

testRule(groupWeights, cases);
