import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { actualMissing } from './rule';

testRule(actualMissing, cases);
