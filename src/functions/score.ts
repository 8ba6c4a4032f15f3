import { type CellValue, isError, numberOf, readPolicyCell, readWeight } from './arguments';
import { assessCells, leftToJudgement } from './assessed-cells';
import { nativeShare } from './coefficient';
import { defineFunction } from './function';
import { rounded } from './native-forms';
import { actual, nature, policy, target, weight } from './parameters';

/** 得分 in points, two decimals. */
export const score = defineFunction({
  name: 'SCORE',
  description: {
    zh: '指标得分：权重 × 得分系数，四舍五入保留两位小数；未填完的行显示为空',
    en: 'Score of an indicator: weight × coefficient, two decimals; blank while the row is unfilled',
  },
  parameters: [weight, target, actual, nature, policy],
  takes: 'cells',
  // A row marked 无 with weight 0 is worth 0: that is what its form says.
  unanswered: (why, points) => (why === '—' && isNought(points) ? 0 : why),
  compute(points, aim, done, sign, rules) {
    const most = readWeight(points);
    if (isError(most)) return most;
    const terms = readPolicyCell(rules);
    if (isError(terms)) return terms;
    const row = { target: aim, actual: done, nature: sign };
    const assessed = assessCells(row, { weight: most, policy: terms });
    if (isError(assessed)) return assessed;
    const [earned] = assessed.scores;
    return earned ? numberOf(earned) : leftToJudgement(assessed, '得分');
  },
  examples: [
    { arguments: [15, 10, 120], result: 15 },
    { arguments: [20, '不少于12件', '9件'], result: 15 },
    { arguments: [10, '≥95%', '满意度90%'], result: 9.47 },
    { arguments: [10, 4, 5, '≤'], result: 7.5 },
    { arguments: [5, '达标', 1, '定性'], result: 5 },
    { arguments: [15, 10, ''], result: '' },
    { arguments: [0, '', '无'], result: 0 },
    {
      arguments: [10, '达标', '部分达成', '定性'],
      result: { error: '#N/A', message: '定性指标未全部达成，得分应在 6 至 8 之间评定，不能由公式算出' },
    },
    {
      arguments: [15, '≥50个', '90%'],
      result: { error: '#VALUE!', message: '指标值“≥50个”与完成值“90%”的单位不同，不能比较' },
    },
    {
      arguments: [[[15], [15], [10]], [[10], [2], [10]], [[120], [4], [null]], '≥'],
      result: [[15], [15], ['']],
    },
  ],
  native: ([points = '', aim = '', done = '', sign], { reverse }) => {
    const share = nativeShare(aim, done, sign, reverse.value[0] ?? 'linear');
    return share === null ? null : rounded(`${points}*${share}`);
  },
});

function isNought(points: CellValue): boolean {
  if (points === null || typeof points === 'object') return false;
  const most = readWeight(points);
  return !isError(most) && most.isZero();
}
