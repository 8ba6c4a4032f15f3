import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { bankCard } from './rule';

testRule(bankCard, cases);
