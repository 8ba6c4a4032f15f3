import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { qualitativeBand } from './rule';

testRule(qualitativeBand, cases);
