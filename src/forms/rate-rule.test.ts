import { gridOf, sheetFromRows } from '../sheets';
import { rateRuleIn } from './rate-rule';

const ruleOf = (text: string): unknown => rateRuleIn(gridOf(sheetFromRows('自评表', [[text]])).cellsIn(1));

describe('what a form says of the points of its execution rate', () => {
  it.each([
    [
      '执行率计分：执行率等于100%得10分；80%（含）至100%得7分；60%以下不得分。',
      [
        [100, 10],
        [80, 7],
        [0, 0],
      ],
    ],
    [
      '预算执行率在95%以上得10分，90%-95%得9分，80%-90%得7分，不足80%得5分',
      [
        [95, 10],
        [90, 9],
        [80, 7],
        [0, 5],
      ],
    ],
  ])('are steps: %s', (text, steps) => {
    expect(ruleOf(text)).toEqual(steps.map(([from, points]) => ({ from, points })));
  });

  it.each([
    '执行率低于95%的，每低1个百分点扣0.5分，扣完为止。',
    '执行率100%得8分，90%以上得9分，80%以上得10分',
  ])('are not understood: %s', (text) => {
    expect(ruleOf(text)).toBe('not understood');
  });

  it.each([
    '执行率得分＝执行率×10分，最高10分。',
    '全年执行率较上年提高3个百分点',
    '执行率98%，得9.8分，尾款待付',
  ])('are nothing but what everybody gives: %s', (text) => {
    expect(ruleOf(text)).toBeNull();
  });
});
