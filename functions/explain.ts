import {
  coefficientSteps,
  deviation,
  deviationSteps,
  halfUp,
  isCeiling,
  qualitativeScoreBand,
  type QuantitativeComparison,
  scoreSteps,
} from '../src/scoring';
import type { Policy } from '../src/policies';
import type { Decimal, Grade } from '../src/values';
import { type CellValue, isError, readPolicyCell, readWeight, unanswered } from './arguments';
import { coefficientOf, compareCells, textOf } from './comparison';
import { type CellError, quoted } from './errors';
import { defineFunction } from './function';
import { actual, nature, policy, target, weight } from './parameters';

const grades: Readonly<Record<Grade, string>> = { met: '达成', partly: '部分达成', unmet: '未达成' };

const signed = (value: Decimal): string => value.toFixed().replace('-', '−');

/** "完成 120 ÷ 目标 10 = 1200%", or where no share can be taken "完成 3，目标 ≤ 4". */
function opening({ nature: sign, low, high, actual: done }: QuantitativeComparison): string {
  const percent = isCeiling(sign) || !low.eq(high) ? null : deviation('≥', low, high, done);
  if (percent === null || !low.gt(0)) {
    const aim = low.eq(high) ? `${sign} ${signed(low)}` : `${signed(low)} 至 ${signed(high)}`;
    return `完成 ${signed(done)}，目标 ${aim}`;
  }
  // The share reached is the target's 100 % and the deviation from it.
  return `完成 ${signed(done)} ÷ 目标 ${signed(low)} = ${signed(halfUp(percent.plus(100)))}%`;
}

function quantitative(points: Decimal, compared: QuantitativeComparison, terms: Policy): string | CellError {
  const { nature: sign, low, high, actual: done } = compared;
  const percent = coefficientOf(compared, terms);
  if (isError(percent)) return percent;
  const away = deviationSteps(sign, low, high, done);
  return [
    opening(compared),
    `得分系数：${coefficientSteps(sign, low, high, done, terms.reverse.value[0] ?? 'linear')}`,
    `得分：${scoreSteps(points, percent)}`,
    `偏离度：${away ?? '指标值为 0，没有意义'}`,
  ].join('；');
}

function qualitative(
  points: Decimal,
  given: Grade,
  aim: CellValue,
  done: CellValue,
  terms: Policy,
): string | CellError {
  const opened = `完成${quoted(textOf(done))}，目标${quoted(textOf(aim))}（定性）：${grades[given]}`;
  const band = qualitativeScoreBand(points, given, terms.qualitativeBands.value);
  if (given !== 'met' && band) {
    return `${opened}；得分应在 ${band.from.toFixed()} 至 ${band.to.toFixed()} 之间评定`;
  }
  const percent = coefficientOf({ comparable: true, kind: 'qualitative', grade: given }, terms);
  return isError(percent) ? percent : `${opened}；得分：${scoreSteps(points, percent)}`;
}

/** The arithmetic of a score with the real numbers, as one line of text. */
export const explain = defineFunction({
  name: 'EXPLAIN',
  description: {
    zh: '得分的计算过程：以文字写出得分系数、得分和偏离度是怎样算出来的',
    en: 'How a score comes about: coefficient, score and deviation with their arithmetic, as text',
  },
  parameters: [weight, target, actual, nature, policy],
  takes: 'cells',
  compute(points, aim, done, sign, rules) {
    const missing = unanswered([points, aim, done], [sign, rules]);
    if (missing !== null) return missing;
    const most = readWeight(points);
    if (isError(most)) return most;
    const terms = readPolicyCell(rules);
    if (isError(terms)) return terms;
    const compared = compareCells(aim, done, sign);
    if (isError(compared)) return compared;
    return compared.kind === 'qualitative'
      ? qualitative(most, compared.grade, aim, done, terms)
      : quantitative(most, compared, terms);
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
    { arguments: [15, 10, null], result: '' },
  ],
});
