import {
  coefficientSteps,
  deviationSteps,
  halfUp,
  isCeiling,
  type QuantitativeComparison,
  scoreSteps,
} from '../scoring';
import type { Policy } from '../policies';
import type { Decimal, Grade } from '../values';
import { textOf as read } from '../words';
import { type Filled, isError, readPolicyCell, readWeight } from './arguments';
import { assessCells, type AssessedCells, leftToJudgement, type RowOfCells, textOf } from './assessed-cells';
import { type CellError, quoted } from './errors';
import { defineFunction } from './function';
import { actual, nature, policy, target, weight } from './parameters';

const grades: Readonly<Record<Grade, string>> = { met: '达成', partly: '部分达成', unmet: '未达成' };

const signed = (value: Decimal): string => value.toFixed().replace('-', '−');

/** "完成 120 ÷ 目标 10 = 1200%", or where no share can be taken "完成 3，目标 ≤ 4". */
function opening(
  { nature: sign, low, high, actual: done }: QuantitativeComparison,
  away: Decimal | null,
): string {
  if (away === null || isCeiling(sign) || !low.eq(high) || !low.gt(0)) {
    const aim = low.eq(high) ? `${sign} ${signed(low)}` : `${signed(low)} 至 ${signed(high)}`;
    return `完成 ${signed(done)}，目标 ${aim}`;
  }
  // The share reached is the target's 100 % and the deviation from it.
  return `完成 ${signed(done)} ÷ 目标 ${signed(low)} = ${signed(halfUp(away.plus(100)))}%`;
}

function quantitative(
  points: Decimal,
  compared: QuantitativeComparison,
  { deviation, coefficients: [percent] }: AssessedCells,
  terms: Policy,
): string {
  const { nature: sign, low, high, actual: done } = compared;
  const away = deviationSteps(sign, low, high, done);
  return [
    opening(compared, deviation),
    `得分系数：${read(coefficientSteps(sign, low, high, done, terms.reverse.value[0] ?? 'linear'))}`,
    `得分：${percent ? read(scoreSteps(points, percent)) : ''}`,
    `偏离度：${away ? read(away) : '指标值为 0，没有意义'}`,
  ].join('；');
}

function qualitative(
  points: Decimal,
  given: Grade,
  { target: aim, actual: done }: RowOfCells,
  assessed: AssessedCells,
): string | CellError {
  const opened = `完成${quoted(textOf(done))}，目标${quoted(textOf(aim))}（定性）：${grades[given]}`;
  const [percent] = assessed.coefficients;
  if (percent) return `${opened}；得分：${read(scoreSteps(points, percent))}`;
  const { band } = assessed;
  return band
    ? `${opened}；得分应在 ${band.from.toFixed()} 至 ${band.to.toFixed()} 之间评定`
    : leftToJudgement(assessed, '得分');
}

function explained(points: Filled, row: RowOfCells, rules: Filled | null): string | CellError {
  const most = readWeight(points);
  if (isError(most)) return most;
  const terms = readPolicyCell(rules);
  if (isError(terms)) return terms;
  const assessed = assessCells(row, { weight: most, policy: terms });
  if (isError(assessed)) return assessed;
  const { comparison } = assessed;
  return comparison.kind === 'qualitative'
    ? qualitative(most, comparison.grade, row, assessed)
    : quantitative(most, comparison, assessed, terms);
}

/** The arithmetic of a score with the real numbers, as one line of text. */
export const explain = defineFunction({
  name: 'EXPLAIN',
  description: {
    zh: '得分的计算过程：以文字写出得分系数、得分和偏离度是怎样算出来的；不能计算的写出原因',
    en: 'How a score comes about: coefficient, score and deviation with their arithmetic, or why there is none, as text',
  },
  parameters: [weight, target, actual, nature, policy],
  takes: 'cells',
  unanswered: (why) => (typeof why === 'object' && 'unsure' in why ? why.message : why),
  // A cell may hide what a #VALUE! says, so here it is the text.
  compute(points, aim, done, sign, rules) {
    const told = explained(points, { target: aim, actual: done, nature: sign }, rules);
    return isError(told) ? told.message : told;
  },
  examples: [
    {
      arguments: [15, 10, 120, '≥'],
      result:
        '完成 120 ÷ 目标 10 = 1200%；得分系数：120 ≥ 10 → 100%；得分：15 × 100% = 15；偏离度：(120 − 10) ÷ 10 × 100% = 1100%',
    },
    {
      arguments: [10, '≤4', 5],
      result:
        '完成 5，目标 ≤ 4；得分系数：(1 − (5 − 4) ÷ 4) × 100% = 75%；得分：10 × 75% = 7.5；偏离度：(4 − 5) ÷ 4 × 100% = −25%',
    },
    { arguments: [5, '达标', 1, '定性'], result: '完成“1”，目标“达标”（定性）：达成；得分：5 × 100% = 5' },
    {
      arguments: [10, '达标', '部分达成'],
      result: '完成“部分达成”，目标“达标”（定性）：部分达成；得分应在 6 至 8 之间评定',
    },
    { arguments: [15, '≥50个', '90%'], result: '指标值“≥50个”与完成值“90%”的单位不同，不能比较' },
    { arguments: [15, 10, ''], result: '' },
  ],
});
