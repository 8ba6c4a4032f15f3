import type { Guidance } from '../blueprint';

/** Lines of 填表说明 that several forms share. */
export const targetsInText: Guidance = {
  heading: '绩效指标',
  lines: [
    '指标值连同符号和单位一起写，完成值用同一单位：≥12个 与 12个，≤38元 与 36.5元，≥90% 与 93.4%。没有写符号的，按“=”比较。',
    '定性指标写应达到的状态（如“达标”“优秀”），完成值写“达成预期指标”“部分达成”“未达成”或同样的状态。部分达成、未达成的，得分由评分人在规定的区间内评定，直接填在得分格里。',
    '某类二级指标不适用的，在它的第一行把三级指标、指标值和完成值都写“无”，分值填 0；其余多余的行整行留空。',
  ],
};

/** For forms with the nature and the unit in columns of their own. */
export const targetsInColumns: Guidance = {
  heading: '绩效指标',
  lines: [
    '指标性质在下拉列表里选；指标值和完成值只填数，单位写在单位栏里，两个数用同一单位。',
    '定性指标的性质选“定性”，指标值写应达到的状态（如“达标”“优秀”），完成值写“达成预期指标”“部分达成”“未达成”或同样的状态。部分达成、未达成的，得分由评分人在规定的区间内评定，直接填在得分格里。',
    '不适用的行把指标名称、指标值和完成值都写“无”，权重填 0；其余多余的行整行留空。',
  ],
};

/**
 * How funds are filled in.
 * @param points those of the execution rate; null where it is not scored
 * @param sums which lines are computed
 */
export function fundsIn(
  unit: '元' | '万元',
  points: number | null,
  sums = '灰色的合计由公式计算，只填各项资金来源；没有的资金填 0。',
): Guidance {
  return {
    heading: '资金',
    lines: [
      `单位为${unit}。${sums}`,
      '执行率 = 执行数 ÷ 全年（调整）预算数 × 100%。' +
        (points === null ? '' : `执行率得分 = ${points} × 执行率，最高 ${points} 分。`),
    ],
  };
}
