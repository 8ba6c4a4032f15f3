import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { sameIndicatorDiffers } from './rule';

testRule(sameIndicatorDiffers, cases);
