import { type Facts, notCompared } from '../../facts';
import type { Indicator } from '../../forms';
import type { DeviationBands, Policy } from '../../policies';
import { type Comparison, deviationSteps, halfUp, isCeiling } from '../../scoring';
import { type Decimal, countsMishaps, plain } from '../../values';
import { nameOf } from '../names';
import { type Severity, type Wording, defineRule, passed, unchecked } from '../rule';
import { comparedCells, placed, step, term } from '../steps';

type Band = keyof DeviationBands;

const severities: Readonly<Record<Band, Severity>> = {
  extreme: 'error',
  excessive: 'warning',
  explain: 'warning',
  hint: 'hint',
};

const reasonIsDue: Wording = {
  zh: '核对指标值和完成值；数字无误的，写明偏离的具体原因，不要只写完成情况。',
  en: 'Check target and actual; where both are right, say what caused the difference, not that the target was reached.',
};
const nothingToCompare: Wording = {
  zh: '完成值改填与指标值同一单位的数字，再重算偏离度；数字无误的，写明偏离的具体原因。',
  en: 'Give the actual as a number in the unit of the target and work out the deviation again; where it stands, give the reason.',
};

/** What is left to do where the numbers are right: a reason is due, or one is there, and the finding stays all the same. */
const isDue = {
  askZh: '请说明原因',
  dueZh: '说明原因',
  dueEn: 'give the reason',
  reasonZh: '写明偏离的具体原因',
  reasonEn: 'give the reason',
};
const isGiven = {
  askZh: '原因已写，可以说明后保留',
  dueZh: '原因已写，可以说明后保留',
  dueEn: 'the reason is there: keep the finding with it',
  reasonZh: '原因栏已写明，可以“说明后保留”',
  reasonEn: 'the reason is there: keep the finding with it',
};

/** How far the actual is from the target, by the policy's bands; below `excessive` a real reason settles it. */
export const deviationLarge = defineRule({
  id: 'deviation-large',
  title: { zh: '完成值偏离指标值过大', en: 'The actual is far from the target' },
  scope: 'indicator',
  severity: 'by-band',
  basis: ({ deviationBands: { value, source }, actualNeedsReason }) =>
    `偏离度 ${value.hint}% 提示，${value.explain}% 须说明原因，${value.excessive}% 过大，${value.extreme}% 严重（${source}）` +
    (actualNeedsReason.value === null ? '' : `；${actualNeedsReason.source}`),
  messages: {
    extremeTimes: {
      what: {
        zh: '“{name}”的完成值是指标值的 {times} 倍，偏离度 {deviation}%（{limit}% 起为严重）',
        en: 'the actual of “{name}” is {times} times its target, a deviation of {deviation}% (extreme from {limit}%)',
      },
      why: {
        zh: '请先核对数字；数字无误的，{dueZh}',
        en: 'check the numbers first; where they are right, {dueEn}',
      },
    },
    extremeOver: {
      what: {
        zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起为严重）',
        en: 'the deviation of “{name}” is {deviation}% (extreme from {limit}%)',
      },
      why: {
        zh: '请先核对数字；数字无误的，{dueZh}',
        en: 'check the numbers first; where they are right, {dueEn}',
      },
    },
    extremeShort: {
      what: {
        zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起为严重）',
        en: '“{name}” missed its target by {deviation}% (extreme from {limit}%)',
      },
      why: {
        zh: '请先核对数字；数字无误的，{dueZh}',
        en: 'check the numbers first; where they are right, {dueEn}',
      },
    },
    extremeApart: {
      what: {
        zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起为严重）',
        en: 'the actual of “{name}” is {deviation}% away from its target (extreme from {limit}%)',
      },
      why: {
        zh: '请先核对数字；数字无误的，{dueZh}',
        en: 'check the numbers first; where they are right, {dueEn}',
      },
    },
    extremeStated: {
      what: {
        zh: '“{name}”填的偏离度为 {deviation}%（{limit}% 起为严重），指标值与完成值无法比较',
        en: 'the deviation given for “{name}” is {deviation}% (extreme from {limit}%), yet target and actual cannot be compared',
      },
      why: { zh: '可能有数字填错', en: 'a number may be wrong' },
    },
    refused: {
      what: {
        zh: '“{name}”的完成值达到指标值的 {percent}%（{limit}% 起须填写原因），原因栏空着',
        en: 'the actual of “{name}” is {percent}% of its target, and no reason is given, which is required from {limit}%',
      },
      why: { zh: '系统不予保存', en: 'the system does not save the form' },
    },
    refusedOfZero: {
      what: {
        zh: '“{name}”的指标值为 0，完成值为 {actual}（{limit} 起须填写原因），原因栏空着',
        en: 'the target of “{name}” is 0 and its actual {actual}, and no reason is given, which is required from {limit}',
      },
      why: { zh: '系统不予保存', en: 'the system does not save the form' },
    },
    excessiveTimes: {
      what: {
        zh: '“{name}”的完成值是指标值的 {times} 倍，偏离度 {deviation}%（{limit}% 起为过大）',
        en: 'the actual of “{name}” is {times} times its target, a deviation of {deviation}% (excessive from {limit}%)',
      },
      why: {
        zh: '指标值可能偏低，{askZh}',
        en: 'the target may be too low; {dueEn}',
      },
    },
    excessiveOver: {
      what: {
        zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起为过大）',
        en: 'the deviation of “{name}” is {deviation}% (excessive from {limit}%)',
      },
      why: {
        zh: '指标值可能偏松，{askZh}',
        en: 'the target may be too loose; {dueEn}',
      },
    },
    excessiveShort: {
      what: {
        zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起为过大）',
        en: '“{name}” missed its target by {deviation}% (excessive from {limit}%)',
      },
      why: { zh: '偏差较大，请核对数字；{askZh}', en: 'that is far; check the numbers; {dueEn}' },
    },
    excessiveApart: {
      what: {
        zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起为过大）',
        en: 'the actual of “{name}” is {deviation}% away from its target (excessive from {limit}%)',
      },
      why: { zh: '偏差较大，请核对数字；{askZh}', en: 'that is far; check the numbers; {dueEn}' },
    },
    excessiveStated: {
      what: {
        zh: '“{name}”填的偏离度为 {deviation}%（{limit}% 起为过大），指标值与完成值无法比较',
        en: 'the deviation given for “{name}” is {deviation}% (excessive from {limit}%), yet target and actual cannot be compared',
      },
      why: { zh: '请核对', en: 'please check' },
    },
    explainOver: {
      what: {
        zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起须说明），却没有说明原因',
        en: 'the deviation of “{name}” is {deviation}% and has no reason, which is needed from {limit}%',
      },
      why: { zh: '只写“超额完成目标”不算原因', en: 'that the target was passed is no reason' },
    },
    explainShort: {
      what: {
        zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起须说明），却没有说明原因',
        en: '“{name}” missed its target by {deviation}% and gives no reason, which is needed from {limit}%',
      },
    },
    explainApart: {
      what: {
        zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起须说明），却没有说明原因',
        en: 'the actual of “{name}” is {deviation}% away from its target and has no reason, which is needed from {limit}%',
      },
    },
    explainStated: {
      what: {
        zh: '“{name}”填的偏离度为 {deviation}%（{limit}% 起须说明），却没有说明原因',
        en: 'the deviation given for “{name}” is {deviation}% and has no reason, which is needed from {limit}%',
      },
    },
    hintOver: {
      what: {
        zh: '“{name}”的偏离度为 {deviation}%（{limit}% 起提示），建议说明原因',
        en: 'the deviation of “{name}” is {deviation}% (noted from {limit}%); a reason is advisable',
      },
    },
    hintShort: {
      what: {
        zh: '“{name}”未完成，比指标值差 {deviation}%（{limit}% 起提示），请说明原因',
        en: '“{name}” missed its target by {deviation}% (noted from {limit}%); please give the reason',
      },
    },
    hintApart: {
      what: {
        zh: '“{name}”的完成值与指标值相差 {deviation}%（{limit}% 起提示），建议说明原因',
        en: 'the actual of “{name}” is {deviation}% away from its target (noted from {limit}%); a reason is advisable',
      },
    },
    hintStated: {
      what: {
        zh: '“{name}”填的偏离度为 {deviation}%（{limit}% 起提示），建议说明原因',
        en: 'the deviation given for “{name}” is {deviation}% (noted from {limit}%); a reason is advisable',
      },
    },
  },
  advice: {
    zh: '先核对指标值和完成值；数字无误的，{reasonZh}；指标值定高或定低了的，明年按实际水平设定。',
    en: 'Check target and actual first; where both are right, {reasonEn}, and set next year’s target by what was reached.',
  },
  adviceFor: {
    refused: reasonIsDue,
    refusedOfZero: reasonIsDue,
    explainOver: reasonIsDue,
    explainShort: reasonIsDue,
    explainApart: reasonIsDue,
    explainStated: reasonIsDue,
    hintOver: reasonIsDue,
    hintShort: reasonIsDue,
    hintApart: reasonIsDue,
    hintStated: reasonIsDue,
    extremeStated: nothingToCompare,
    excessiveStated: nothingToCompare,
  },

  detect(indicator, facts) {
    const { assess, policy } = facts;
    const { comparison, deviation: computed } = assess(indicator);
    const ofZero = isReasonBlank(indicator, facts) ? actualOfZero(comparison, policy) : null;
    if (ofZero && indicator.actual) {
      const limit = String(policy.actualOfZeroNeedsReason.value);
      const values = { name: nameOf(indicator), actual: plain(ofZero), limit };
      return [
        {
          cells: [indicator.actual.cell],
          message: 'refusedOfZero',
          values,
          severity: 'error',
          actual: values.actual,
          extent: values.actual,
        },
      ];
    }
    const deviation = computed ?? indicator.deviation?.number ?? null;
    if (deviation === null) return unknown(comparison);
    if (computed && isAsGoodAsCanBe(indicator, comparison)) return passed;
    const percent = halfUp(deviation);
    const extent = plain(percent.abs());
    const bands = policy.deviationBands.value;
    const band = bandOf(percent.abs(), bands);
    const place = indicator.deviation ?? indicator.actual;
    const share = isReasonBlank(indicator, facts) ? shareThatNeedsReason(comparison, policy) : null;
    if (place && share && band !== 'extreme') {
      const limit = String(policy.actualNeedsReason.value);
      const values = { name: nameOf(indicator), percent: plain(halfUp(share)), limit };
      return [
        {
          cells: [place.cell],
          message: 'refused',
          values,
          severity: 'error',
          actual: plain(percent),
          extent,
        },
      ];
    }
    if (!band || !place || ((band === 'explain' || band === 'hint') && facts.givesReason(indicator)))
      return passed;
    const isFar = band === 'extreme' || band === 'excessive';
    const times = isFar ? timesOf(comparison, percent) : null;
    const way = computed === null ? 'Stated' : directionOf(indicator, percent, facts);
    const message = isFar && times !== null ? (`${band}Times` as const) : (`${band}${way}` as const);
    const values = {
      name: nameOf(indicator),
      deviation: plain(percent.abs()),
      limit: String(bands[band]),
      ...(facts.givesReason(indicator) ? isGiven : isDue),
    };
    return [
      {
        cells: [place.cell],
        message,
        values: times === null ? values : { ...values, times },
        severity: isApproximate(comparison) && band === 'extreme' ? 'warning' : severities[band],
        actual: plain(percent),
        extent,
      },
    ];
  },

  explain({ message, values: { limit = '' } }, indicator, { assess, policy }) {
    const { comparison } = assess(indicator);
    if (!comparison.comparable || comparison.kind === 'qualitative') return [];
    const { nature, low, high, actual } = comparison;
    const cells = comparedCells(indicator);
    const share = message === 'refused' ? shareThatNeedsReason(comparison, policy) : null;
    if (share) {
      const [done, aim] = [term(actual, cells.actual), term(low, cells.low)];
      return [step`${done} ÷ ${aim} × 100% = ${halfUp(share)}% ≥ ${limit}%`];
    }
    const steps = deviationSteps(nature, low, high, actual);
    return [steps && placed(steps, cells)];
  },
});

function bandOf(size: Decimal, bands: DeviationBands): Band | undefined {
  const fromTheTop: readonly Band[] = ['extreme', 'excessive', 'explain', 'hint'];
  return fromTheTop.find((band) => size.gte(bands[band]));
}

function isReasonBlank({ reason }: Indicator, { textOver }: Facts): boolean {
  return reason !== null && textOver(reason) === '';
}

/** The actual in percent of its target where the policy asks for a reason; the system refuses the form without one. */
function shareThatNeedsReason(comparison: Comparison, { actualNeedsReason }: Policy): Decimal | null {
  const limit = actualNeedsReason.value;
  if (limit === null || !comparison.comparable || comparison.kind === 'qualitative') return null;
  const { low, high, actual, note } = comparison;
  if (note !== undefined || !low.eq(high) || !low.gt(0)) return null;
  const share = actual.times(100).div(low);
  return share.gte(limit) ? share : null;
}

/** The actual beside a target of 0 where the policy asks for a reason; the system does not save the form without one. */
function actualOfZero(comparison: Comparison, { actualOfZeroNeedsReason }: Policy): Decimal | null {
  const limit = actualOfZeroNeedsReason.value;
  if (limit === null || !comparison.comparable || comparison.kind === 'qualitative') return null;
  const { low, high, actual, note } = comparison;
  return note === undefined && low.isZero() && high.isZero() && actual.gte(limit) ? actual : null;
}

/** A better place than was asked for (前5 → 第3), and none at all of what nobody wants (投诉≤3件 → 0件), are no targets set too low. */
function isAsGoodAsCanBe({ name, targetReading }: Indicator, comparison: Comparison): boolean {
  if (!comparison.comparable || comparison.kind === 'qualitative' || !isCeiling(comparison.nature))
    return false;
  const { low, actual } = comparison;
  if (targetReading.kind === 'measure' && targetReading.unit?.kind === 'rank') return actual.lte(low);
  return actual.isZero() && countsMishaps(name.words.squeezed, null);
}

/** 每周一次 beside 每月一次, 120余篇: far off perhaps, and no error may rest on it. */
function isApproximate(comparison: Comparison): boolean {
  return comparison.comparable && comparison.kind === 'quantitative' && comparison.note === 'approximate';
}

/** Beyond the target, short of it, or, where nobody says whether less is better, only apart from it. */
function directionOf(
  indicator: Indicator,
  percent: Decimal,
  { assess, isSure }: Facts,
): 'Over' | 'Short' | 'Apart' {
  if (!percent.isNegative()) return 'Over';
  const { comparison } = assess(indicator);
  const open = comparison.comparable && comparison.kind === 'quantitative' && !isSure(indicator);
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
