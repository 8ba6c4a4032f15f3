import { Decimal, plain } from '../../values';
import { type Found, type Verdict, defineRule, passed, unchecked } from '../rule';
import type { Indicator } from '../../forms';
import { givesReason } from '../given-reason';
import { scoreFix } from '../score-fix';
import { pointsSteps } from '../score-steps';
import { nameOf } from '../scored-row';
import { isSure, notCompared } from '../sure-comparison';

const allowed = 0.01;

/** An unmet target may not get more than its share of the weight, by the formula that gives the most. */
export const scoreAboveRule = defineRule({
  id: 'score-above-rule',
  title: { zh: '得分高于按办法应得的分', en: 'Score higher than the policy gives' },
  scope: 'indicator',
  severity: 'error',
  basis: ({ reverse, qualitativeBands }) =>
    `得分 = 分值 × 得分系数；${reverse.source}；${qualitativeBands.source}`,
  messages: {
    unmet: {
      zh: '“{name}”没有完成指标值，最多得 {expected} 分，填了 {actual} 分：多计的分会抬高自评总分',
      en: '“{name}” missed its target and earns {expected} points at most, not {actual}: the excess raises the total',
    },
    grade: {
      zh: '“{name}”的完成情况没有全部达成，这一档最多得 {expected} 分，填了 {actual} 分：多计的分会抬高自评总分',
      en: '“{name}” was not fully achieved; its grade earns {expected} points at most, not {actual}: the excess raises the total',
    },
  },
  advice: {
    zh: '得分改为不超过 {expected} 分，并在原因栏说明未完成的原因；若完成值填错，请改完成值。',
    en: 'Lower the score to {expected} at most and say why the target was missed, or correct the actual.',
  },

  detect(indicator, { assess, policy }) {
    if (!policy.scored.value) return unchecked('policy');
    const { weight, score } = indicator;
    if (!weight || !score) return unchecked('no-such-column');
    if (!weight.number || !score.number) return unchecked('blank');
    // A score above the weight is score-over-weight, whatever was done.
    if (score.number.gt(weight.number)) return unchecked('not-applicable');
    const { comparison, met, scores, band } = assess(indicator);
    if (!comparison.comparable) return notCompared(comparison.why);
    if (met) return passed;
    if (comparison.kind === 'qualitative') {
      if (!band) return unchecked('policy');
      if (score.number.minus(band.to).lte(allowed)) return passed;
      return saysSo(indicator) ? above(indicator, 'grade', band.to) : unchecked('not-comparable');
    }
    const highest = Decimal.max(...scores);
    if (score.number.minus(highest).lte(allowed)) return passed;
    return isSure(indicator, comparison) ? above(indicator, 'unmet', highest) : unchecked('not-comparable');
  },

  explain: (_found, indicator, around) => pointsSteps(indicator, around, 'most'),

  // Never safe: the actual may be what is wrong, and only who filled in the form knows. A band, or two formulas that give
  // different points, leave the choice to the form; points taken without a reason would be the next finding.
  fix({ message }, indicator, { assess, form, policy }) {
    const { weight, score, reason } = indicator;
    const [right, ...others] = assess(indicator).scores;
    if (message !== 'unmet' || !right || !score?.number || !weight?.number) return null;
    if (others.some((other) => !other.eq(right))) return null;
    const wasShort = score.number.lt(weight.number);
    if (!wasShort && !givesReason(reason, form)) return null;
    const fix = scoreFix(form, policy, score, right);
    return fix && { ...fix, kind: 'suggested' };
  },
});

/** "基本完成" is often meant as done; the rule's own word 部分, 未完成 and a coded 0 leave no doubt. */
function saysSo({ actualReading }: Indicator): boolean {
  return (
    actualReading.kind !== 'words' || actualReading.grade !== 'partly' || actualReading.text.includes('部分')
  );
}

function above(indicator: Indicator, message: string, highest: Decimal): Verdict {
  const { score } = indicator;
  if (!score?.number) return passed;
  const values = { name: nameOf(indicator), expected: plain(highest), actual: plain(score.number) };
  const found: Found = {
    cells: [score.cell],
    message,
    values,
    expected: values.expected,
    actual: values.actual,
  };
  return [found];
}
