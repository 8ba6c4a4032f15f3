import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { directionDoubtful } from './rule';

testRule(directionDoubtful, cases);
