import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { moneyUnitDoubtful } from './rule';

testRule(moneyUnitDoubtful, cases);
