import { type Facts, halfUnitOf, isWrong } from '../../facts';
import type { Figure, Form, Indicator } from '../../forms';
import { score as pointsOf } from '../../scoring';
import { Decimal, hundredth, plain } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';
import { scoreFix } from '../score-fix';
import { step } from '../steps';
import { type SaidShare, saidShare } from './said-share';

/** A row with points out of a weight. */
interface Given {
  readonly indicator: Indicator;
  readonly score: Figure;
  readonly weight: Decimal;
  readonly points: Decimal;
}

/**
 * Where target and actual settle no points (定性, or not comparable), the coefficient that the row itself states must: in its column, or in
 * words in actual or reason. Rows whose numbers are compared are score-above-rule's and score-below-rule's, points lost without a reason
 * shortfall-unexplained's.
 */
export const coefficientScoreMismatch = defineRule({
  id: 'coefficient-score-mismatch',
  title: { zh: '得分与所填系数不一致', en: 'The score is not what the stated coefficient gives' },
  scope: 'indicator',
  severity: 'by-band',
  basis: ({ qualitativeBands }) =>
    `得分 = 分值 × 得分系数；文字写明达成程度的，按所在档次核对（本产品的判断）；${qualitativeBands.source}`,
  messages: {
    above: {
      what: {
        zh: '“{name}”分值 {weight} 分、得分系数 {percent}%，应得 {expected} 分，填了 {actual} 分',
        en: '“{name}” weighs {weight} points at a coefficient of {percent}%, which gives {expected}, not {actual}',
      },
      why: { zh: '自评总分因此偏高', en: 'the excess raises the total' },
    },
    below: {
      what: {
        zh: '“{name}”分值 {weight} 分、得分系数 {percent}%，应得 {expected} 分，只填了 {actual} 分',
        en: '“{name}” weighs {weight} points at a coefficient of {percent}%, which gives {expected}; it got {actual}',
      },
      why: { zh: '得分与系数不一致', en: 'score and coefficient disagree' },
    },
    said: {
      what: {
        zh: '“{name}”写明“{text}”，按此最多得 {expected} 分，填了 {actual} 分',
        en: '“{name}” says “{text}”, by which it earns {expected} points at most, not {actual}',
      },
      why: { zh: '完成情况与得分不一致', en: 'account and score disagree' },
    },
    full: {
      what: {
        zh: '“{name}”写明“{text}”，没有全部达成，却得满分 {actual} 分',
        en: '“{name}” says “{text}”, which is not all of it, and has all its {actual} points',
      },
      why: { zh: '完成情况与得分不一致', en: 'account and score disagree' },
    },
  },
  advice: {
    zh: '核对得分系数和得分：系数无误的，得分改为 {expected} 分，并在原因栏说明扣分原因；系数填错的，改系数。',
    en: 'Where the coefficient is right, make the score {expected} and say what the points were lost for; else correct the coefficient.',
  },
  adviceFor: {
    said: {
      zh: '得分改为不超过 {expected} 分，并在原因栏说明扣分原因；文字写错的，改文字。',
      en: 'Lower the score to {expected} at most and say what the points were lost for, or correct the text.',
    },
    full: {
      zh: '按达成程度扣分，并在原因栏说明扣分原因；确已全部达成的，改文字。',
      en: 'Take points off and say what they were lost for, or, where all of it was reached, correct the text.',
    },
  },

  detect(indicator, facts) {
    if (!facts.policy.scored.value) return unchecked('policy');
    const { weight, score, coefficient, weightOver, scoreOver } = indicator;
    if (!weight || !score) return unchecked('no-such-column');
    if (!weight.number || !score.number) return unchecked('blank');
    if (weightOver > 1 || scoreOver > 1) return unchecked('not-comparable');
    if (score.number.gt(weight.number) || isToldOtherwise(indicator, facts))
      return unchecked('not-applicable');
    const given: Given = { indicator, score, weight: weight.number, points: score.number };
    if (coefficient?.number) return byColumn(given, facts);
    const said = saidShare(indicator);
    const settles = said?.of === 'points' || !facts.assess(indicator).comparison.comparable;
    return said && settles ? byWords(given, said, facts) : unchecked('not-applicable');
  },

  explain({ message }, indicator) {
    const { weight, score, coefficient } = indicator;
    const percent = percentOf(indicator);
    if (!weight?.number || !score || !coefficient || !percent || (message !== 'above' && message !== 'below'))
      return [];
    const right = pointsOf(weight.number, percent);
    return [
      step`${weight} × ${{ text: plain(percent), from: coefficient.cell }}% = ${right}`,
      message === 'above' ? step`${score} > ${right}` : step`${score} < ${right}`,
    ];
  },

  // Never safe: the coefficient may be what is wrong. Points taken without a reason would be the next finding.
  fix({ message }, indicator, facts) {
    const { weight, score } = indicator;
    const percent = percentOf(indicator);
    if (message !== 'above' || !weight?.number || !score || !percent) return null;
    if (!facts.givesReason(indicator)) return null;
    const fix = scoreFix(score, pointsOf(weight.number, percent), facts);
    return fix && { ...fix, kind: 'suggested' };
  },
  explains: [
    { rule: 'qualitative-band', within: 'row' },
    { rule: 'opposite-result', within: 'row' },
  ],
});

/** The column, whose product is the score. Points may be rounded as they are typed, unless that makes them all. */
function byColumn(
  { indicator, score, weight, points }: Given,
  { form }: Facts,
): readonly Found<'above' | 'below'>[] {
  const percent = percentOf(indicator);
  if (!percent || percent.gt(100) || percent.isNegative()) return passed;
  const right = pointsOf(weight, percent);
  const lost = indicator.deduction?.number?.abs() ?? new Decimal(0);
  const allowed = points.eq(weight) ? hundredth : allowedIn(score, points, form);
  const isAbove = points.minus(right).gt(allowed);
  const isBelow = right.minus(lost).minus(points).gt(allowed) && !indicator.standard;
  if (!isAbove && !isBelow) return passed;
  const [expected, actual] = [plain(right), plain(points)];
  return [
    {
      cells: [score.cell],
      message: isAbove ? 'above' : 'below',
      severity: isAbove ? 'error' : 'warning',
      values: { name: nameOf(indicator), weight: plain(weight), percent: plain(percent), expected, actual },
      expected,
      actual,
    },
  ];
}

/** Words are a person's estimate: points inside the band of what they say are right, all of them are not. */
function byWords(
  { indicator, score, weight, points }: Given,
  { entry, percent, of }: SaidShare,
  { policy, form }: Facts,
): readonly Found<'said' | 'full'>[] {
  if (percent.gte(100)) return passed;
  const band = policy.qualitativeBands.value.find(({ from, to }) => percent.gte(from) && percent.lt(to));
  const most = of === 'points' || !band ? percent : new Decimal(band.to);
  const isFull = points.eq(weight) && most.eq(100);
  const right = pointsOf(weight, most);
  const isAbove = points.minus(right).gt(allowedIn(score, points, form));
  if (!isFull && !isAbove) return passed;
  const values = {
    name: nameOf(indicator),
    text: excerpt(entry.text),
    actual: plain(points),
    expected: plain(right),
  };
  return [
    {
      cells: [score.cell, entry.cell],
      message: isFull ? 'full' : 'said',
      severity: 'warning',
      values,
      actual: values.actual,
    },
  ];
}

/** Do the row's numbers, its grade or its blank reason say already what its points should be? */
function isToldOtherwise(indicator: Indicator, facts: Facts): boolean {
  const { comparison, band } = facts.assess(indicator);
  if (facts.isSure(indicator)) return true;
  if (isWrong(facts.scoreAboveRule(indicator)) || isWrong(facts.unexplainedLoss(indicator))) return true;
  // A coefficient outside the band of its grade is coefficient-mismatch's.
  const percent = percentOf(indicator);
  if (!comparison.comparable || comparison.kind !== 'qualitative' || !band || !percent) return false;
  const product = pointsOf(indicator.weight?.number ?? new Decimal(0), percent);
  return product.lt(band.from) || product.gt(band.to);
}

/** The coefficient in percent: 0.8 and 80 are both 80 %. Null where the column is missing or blank. */
function percentOf({ coefficient }: Indicator): Decimal | null {
  if (!coefficient?.number) return null;
  return coefficient.number.lte(1) ? coefficient.number.times(100) : coefficient.number;
}

/** Points may be rounded to the decimals in which they are given. */
function allowedIn(score: Figure, points: Decimal, form: Form): Decimal {
  return Decimal.max(hundredth, halfUnitOf(score, points, score.decimals, form));
}
