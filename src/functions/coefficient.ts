import { halfUp, type ReverseFormula } from '../scoring';
import { Decimal } from '../values';
import { isError, numberOf, readPolicyCell } from './arguments';
import { assessCells, leftToJudgement } from './assessed-cells';
import { defineFunction } from './function';
import { byNature, rounded } from './native-forms';
import { actual, nature, policy, target } from './parameters';

/**
 * The coefficient as a share from 0 to 1 in a plain formula, for every number, 0 and below included. IF alone, for MIN and
 * AND would fold a whole range into one value.
 */
export function nativeShare(
  aim: string,
  done: string,
  nature: string | undefined,
  reverse: ReverseFormula,
): string | null {
  return byNature(nature, {
    floor: (sign) => {
      const share = `IF(${done}${sign === '>' ? '>' : '>='}${aim},1,IF(${done}<=0,0,${done}/${aim}))`;
      return sign === '=' ? `IF((${aim}=0)*(${done}>0),0,${share})` : share;
    },
    ceiling: (sign) => {
      const met = `${done}${sign === '<' ? '<' : '<='}${aim}`;
      return reverse === 'linear'
        ? `IF(${met},1,IF(${done}>=2*${aim},0,2-${done}/${aim}))`
        : `IF(${met},1,IF(${aim}<=0,0,${aim}/${done}))`;
    },
  });
}

/** Of a weight of 100 the points that may be given are percents. */
const hundred = new Decimal(100);

/** 得分系数 in percent, two decimals. */
export const coefficient = defineFunction({
  name: 'COEFFICIENT',
  description: {
    zh: '得分系数（%）：达标为 100；未达标的 ≥ 类为完成值 ÷ 指标值，≤ 类按评分办法扣减；不低于 0，不高于 100',
    en: 'Score coefficient in percent: 100 when met, else the share that was reached; 0 to 100',
  },
  parameters: [target, actual, nature, policy],
  takes: 'cells',
  compute(aim, done, sign, rules) {
    const terms = readPolicyCell(rules);
    if (isError(terms)) return terms;
    const row = { target: aim, actual: done, nature: sign };
    const assessed = assessCells(row, { weight: hundred, policy: terms });
    if (isError(assessed)) return assessed;
    const [percent] = assessed.coefficients;
    return percent ? numberOf(halfUp(percent)) : leftToJudgement(assessed, '得分系数（%）');
  },
  examples: [
    { arguments: [10, 120], result: 100 },
    { arguments: ['≥50个', '45个'], result: 90 },
    { arguments: [4, 5, '≤'], result: 75 },
    { arguments: ['达标', 1, '定性', 'chongqing'], result: 100 },
    {
      arguments: ['达标', '部分达成'],
      result: {
        error: '#N/A',
        message: '定性指标未全部达成，得分系数（%）应在 60 至 80 之间评定，不能由公式算出',
      },
    },
  ],
  native: ([aim = '', done = '', sign], { reverse }) => {
    const share = nativeShare(aim, done, sign, reverse.value[0] ?? 'linear');
    return share === null ? null : rounded(`${share}*100`);
  },
});
