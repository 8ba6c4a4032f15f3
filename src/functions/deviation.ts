import { halfUp } from '../scoring';
import { isError, numberOf } from './arguments';
import { assessCells } from './assessed-cells';
import { divisionByZero, notAvailable } from './errors';
import { defineFunction } from './function';
import { byNature, rounded } from './native-forms';
import { actual, nature, target } from './parameters';

const targetIsZero = divisionByZero('指标值为 0，偏离度没有意义');

/** 偏离度 in percent, two decimals; better than the target is positive. */
export const deviation = defineFunction({
  name: 'DEVIATION',
  description: {
    zh: '偏离度（%）：完成值偏离指标值的程度，好于指标值为正，四舍五入保留两位小数；≤ 类指标少于指标值为正',
    en: 'Deviation in percent, two decimals; better than the target is positive, also for ≤',
  },
  parameters: [target, actual, nature],
  takes: 'cells',
  compute(aim, done, sign) {
    // Nothing can be measured against a target of 0, in whatever direction.
    const instead = { 'direction-unknown': targetIsZero };
    const assessed = assessCells({ target: aim, actual: done, nature: sign }, { instead });
    if (isError(assessed)) return assessed;
    if (assessed.deviation !== null) return numberOf(halfUp(assessed.deviation));
    return assessed.comparison.kind === 'qualitative'
      ? notAvailable('定性指标未达成，没有偏离度')
      : targetIsZero;
  },
  examples: [
    { arguments: [10, 120], result: 1100 },
    { arguments: [10, 120, '≥'], result: 1100 },
    { arguments: ['≤4', 3], result: 25 },
    { arguments: [4, 3, '≤'], result: 25 },
    { arguments: ['不少于12件', '14件'], result: 16.67 },
    { arguments: ['1-2次', 2], result: 0 },
    { arguments: ['≥85%', 0.88], result: 3.53 },
    { arguments: ['达标', 1, '定性'], result: 0 },
    { arguments: [10, ''], result: '' },
    { arguments: [0, 5], result: { error: '#DIV/0!', message: '指标值为 0，偏离度没有意义' } },
    {
      arguments: ['50次/年，80人', 60],
      result: { error: '#VALUE!', message: '指标值“50次/年，80人”无法识别为一个数值' },
    },
    {
      arguments: [
        [[10], [4]],
        [[120], [3]],
        [['≥'], ['≤']],
      ],
      result: [[1100], [25]],
    },
  ],
  native: ([aim, done, sign]) => {
    if (sign === '' || sign === undefined) return `ROUND((${done}-${aim})/${aim}*100,2)`;
    const over = (ahead: string): string => rounded(`IF(${done}=${aim},0,(${ahead})/ABS(${aim}))*100`);
    return byNature(sign, {
      floor: () => over(`${done}-${aim}`),
      ceiling: () => over(`${aim}-${done}`),
    });
  },
});
