import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { scoreOverWeight } from './rule';

testRule(scoreOverWeight, cases);
