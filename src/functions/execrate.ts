import { executionRate, halfUp } from '../scoring';
import { isError, numberOf, readAmounts } from './arguments';
import { divisionByZero, valueError } from './errors';
import { defineFunction } from './function';
import { rounded } from './native-forms';
import { budget, executed } from './parameters';

/**
 * 执行率 as a share of 1 in a plain formula: as it is, or cut to what a score may count of it, 0 to 1. Nothing spent is 0,
 * whatever the budget.
 */
export function nativeRate(spent: string, available: string, counted: 'as-it-is' | 'up-to-1'): string {
  const rate = `${spent}/${available}`;
  return counted === 'up-to-1' ? `IF(${spent}<=0,0,IF(${rate}>1,1,${rate}))` : `IF(${spent}=0,0,${rate})`;
}

/** 预算执行率 in percent, two decimals. */
export const execrate = defineFunction({
  name: 'EXECRATE',
  description: {
    zh: '预算执行率（%）：执行数 ÷ 全年（调整）预算数 × 100，四舍五入保留两位小数',
    en: 'Execution rate in percent: executed ÷ budget × 100, rounded half-up to two decimals',
  },
  parameters: [executed, budget],
  takes: 'cells',
  compute(spent, available) {
    const amounts = readAmounts(spent, '执行数', available, '预算数');
    if (isError(amounts)) return amounts;
    const rate = executionRate(...amounts);
    if (rate !== null) return numberOf(halfUp(rate));
    return amounts[1].isZero() ? divisionByZero('预算数为 0') : valueError('预算数不能为负');
  },
  examples: [
    { arguments: [2555831.4, 2560000], result: 99.84 },
    { arguments: ['162,499.80', '162,499.80'], result: 100 },
    { arguments: ['28万元', '30万元'], result: 93.33 },
    { arguments: [0, 0], result: 0 },
    { arguments: ['', 2560000], result: '' },
    { arguments: ['—', '—'], result: '—' },
    { arguments: [5, 0], result: { error: '#DIV/0!', message: '预算数为 0' } },
    { arguments: ['约三成', 100], result: { error: '#VALUE!', message: '执行数“约三成”不是数值' } },
  ],
  native: ([spent = '', available = '']) => rounded(`${nativeRate(spent, available, 'as-it-is')}*100`),
});
