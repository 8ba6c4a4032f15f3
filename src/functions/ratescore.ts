import { rateScore } from '../scoring';
import { isError, numberOf, readAmounts, readWeight } from './arguments';
import { divisionByZero, valueError } from './errors';
import { nativeRate } from './execrate';
import { defineFunction } from './function';
import { rounded } from './native-forms';
import { budget, executed, weight } from './parameters';

/** 执行率得分 in points, two decimals. */
export const ratescore = defineFunction({
  name: 'RATESCORE',
  description: {
    zh: '执行率得分：执行率权重 × 执行数 ÷ 预算数，不超过权重，四舍五入保留两位小数',
    en: 'Score of the execution rate: weight × executed ÷ budget, at most the weight, two decimals',
  },
  parameters: [weight, executed, budget],
  takes: 'cells',
  compute(points, spent, available) {
    const most = readWeight(points);
    if (isError(most)) return most;
    const amounts = readAmounts(spent, '执行数', available, '预算数');
    if (isError(amounts)) return amounts;
    const earned = rateScore(most, ...amounts);
    if (earned !== null) return numberOf(earned);
    return amounts[1].isZero() ? divisionByZero('预算数为 0') : valueError('预算数不能为负');
  },
  examples: [
    { arguments: [10, 2555831.4, 2560000], result: 9.98 },
    { arguments: ['10.00', '19,318,275.64', '19,318,275.64'], result: 10 },
    { arguments: [10, 120, 100], result: 10 },
    { arguments: [10, '', ''], result: '' },
  ],
  native: ([points, spent = '', available = '']) =>
    rounded(`${points}*${nativeRate(spent, available, 'up-to-1')}`),
});
