import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { narrativeDiffers } from './rule';

testRule(narrativeDiffers, cases);
