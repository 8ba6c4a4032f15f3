import { testRule } from '../tester.test-support';
import { cases } from './cases';
import { measurableAsQualitative } from './rule';

testRule(measurableAsQualitative, cases);
