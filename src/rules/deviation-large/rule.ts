import type { Form, Indicator } from '../../forms';
import type { DeviationBands } from '../../policies';
import { type Comparison, deviationSteps, halfUp, isCeiling } from '../../scoring';
import { type Decimal, plain } from '../../values';
import { isRealReason } from '../reason';
import { type Severity, defineRule, passed, unchecked } from '../rule';
import { nameOf, textOver } from '../scored-row';
import { isSure, notCompared } from '../sure-comparison';

type Band = keyof DeviationBands;

const severities: Readonly<Record<Band, Severity>> = {
  extreme: 'error',
  excessive: 'warning',
  explain: 'warning',
  hint: 'hint',
};

/** How far the actual is from the target, by the policy's bands; below `excessive` a real reason settles it. */
export const deviationLarge = defineRule({
  id: 'deviation-large',
  title: { zh: '完成值偏离指标值过大', en: 'The actual is far from the target' },
  scope: 'indicator',
  severity: 'by-band',
  basis: ({ deviationBands: { value, source } }) =>
    `偏离度 ${value.hint}% 提示，${value.explain}% 须说明原因，${value.excessive}% 过大，${value.extreme}% 严重（${source}）`,
  messages: {
    extremeTimes: {
      zh: '“{name}”的完成值是指标值的 {times} 倍，偏离度 {deviation}%（{limit}% 起为严重）：多半是指标值定得过低，或有数字填错',
      en: 'the actual of “{name}” is {times} times its target, a deviation of {deviation}% (extreme from {limit}%): the target was set far too low or a number is wrong',
    },
    extremeOver: {
      zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起为严重）：多半是指标值定得过低，或有数字填错',
      en: 'the deviation of “{name}” is {deviation}% (extreme from {limit}%): the target was set far too low or a number is wrong',
    },
    extremeShort: {
      zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起为严重）：多半有数字填错，否则须重新评价这项工作',
      en: '“{name}” missed its target by {deviation}% (extreme from {limit}%): a number is wrong, or the work must be judged anew',
    },
    excessiveTimes: {
      zh: '“{name}”的完成值是指标值的 {times} 倍，偏离度 {deviation}%（{limit}% 起为过大）：指标值定得偏低，写了原因也难以说明绩效',
      en: 'the actual of “{name}” is {times} times its target, a deviation of {deviation}% (excessive from {limit}%): the target was set too low, whatever the reason',
    },
    excessiveOver: {
      zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起为过大）：指标值定得偏松，写了原因也难以说明绩效',
      en: 'the deviation of “{name}” is {deviation}% (excessive from {limit}%): the target was set too loosely, whatever the reason',
    },
    excessiveShort: {
      zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起为过大）：差这么多，请核对数字和原因',
      en: '“{name}” missed its target by {deviation}% (excessive from {limit}%): numbers and reason want checking',
    },
    excessiveApart: {
      zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起为过大）：差这么多，请核对数字和原因',
      en: 'the actual of “{name}” is {deviation}% away from its target (excessive from {limit}%): numbers and reason want checking',
    },
    explainOver: {
      zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起须说明），却没有说明原因：只写“超额完成目标”不算原因',
      en: 'the deviation of “{name}” is {deviation}%, which from {limit}% wants a reason: to say that the target was passed is none',
    },
    explainShort: {
      zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起须说明），却没有说明原因',
      en: '“{name}” missed its target by {deviation}%, which from {limit}% wants a reason, and gives none',
    },
    explainApart: {
      zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起须说明），却没有说明原因',
      en: 'the actual of “{name}” is {deviation}% away from its target, which from {limit}% wants a reason, and gives none',
    },
    hintOver: {
      zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起提示），可补一句原因，免得审核时退回',
      en: 'the deviation of “{name}” is {deviation}% (worth a word from {limit}%): a line of reason would spare a question',
    },
    hintShort: {
      zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起提示），请补一句原因',
      en: '“{name}” missed its target by {deviation}% (worth a word from {limit}%): a line of reason is due',
    },
    hintApart: {
      zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起提示），可补一句原因，免得审核时退回',
      en: 'the actual of “{name}” is {deviation}% away from its target (worth a word from {limit}%): a line of reason would spare a question',
    },
  },
  advice: {
    zh: '先核对指标值和完成值；数字无误的，写明偏离的具体原因；指标值定高或定低了的，明年按实际水平设定。',
    en: 'Check target and actual first; where both are right, give the reason, and set next year’s target by what was reached.',
  },

  detect(indicator, { assess, policy, form }) {
    const { comparison, deviation: computed } = assess(indicator);
    const deviation = computed ?? indicator.deviation?.number ?? null;
    if (deviation === null) return unknown(comparison);
    const percent = halfUp(deviation);
    const bands = policy.deviationBands.value;
    const band = bandOf(percent.abs(), bands);
    const place = indicator.deviation ?? indicator.actual;
    if (!band || !place || ((band === 'explain' || band === 'hint') && isExplained(indicator, form)))
      return passed;
    const times = band === 'extreme' || band === 'excessive' ? timesOf(comparison, percent) : null;
    const values = { name: nameOf(indicator), deviation: plain(percent.abs()), limit: String(bands[band]) };
    return [
      {
        cells: [place.cell],
        message: band + directionOf(indicator, comparison, percent, times),
        values: times === null ? values : { ...values, times },
        severity: severities[band],
        actual: plain(percent),
      },
    ];
  },

  explain(_found, indicator, { assess }) {
    const { comparison } = assess(indicator);
    if (!comparison.comparable || comparison.kind === 'qualitative') return [];
    const { nature, low, high, actual } = comparison;
    const step = deviationSteps(nature, low, high, actual);
    return step === null ? [] : [step];
  },
});

function bandOf(size: Decimal, bands: DeviationBands): Band | undefined {
  const fromTheTop: readonly Band[] = ['extreme', 'excessive', 'explain', 'hint'];
  return fromTheTop.find((band) => size.gte(bands[band]));
}

function isExplained({ reason }: Indicator, form: Form): boolean {
  return reason !== null && isRealReason(textOver(reason, form));
}

/** Short of the target, or, where nobody says whether less is better, only apart from it. */
function directionOf(
  indicator: Indicator,
  comparison: Comparison,
  percent: Decimal,
  times: string | null,
): string {
  if (!percent.isNegative()) return times === null ? 'Over' : 'Times';
  const open = comparison.comparable && comparison.kind === 'quantitative' && !isSure(indicator, comparison);
  return open ? 'Apart' : 'Short';
}

/** How many times the target the actual is; null where less is better, of a range, and where only the deviation is stated. */
function timesOf(comparison: Comparison, percent: Decimal): string | null {
  if (!comparison.comparable || comparison.kind === 'qualitative' || percent.isNegative()) return null;
  const { nature, low, high, actual } = comparison;
  if (isCeiling(nature) || !low.eq(high) || !low.isPositive() || low.isZero()) return null;
  return plain(halfUp(actual.div(low)));
}

function unknown(comparison: Comparison): ReturnType<typeof unchecked> {
  if (!comparison.comparable) return notCompared(comparison.why);
  return unchecked(comparison.kind === 'qualitative' ? 'not-comparable' : 'not-applicable');
}
