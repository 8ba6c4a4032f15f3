import type { Figure, Indicator } from '../forms';
import type { Position } from '../sheets';
import { Decimal, type FoldedText, hundredth } from '../values';
import type { Facts } from './facts';
import { halfUnitOf } from './precision';
import { isRateRow } from './rate-row';
import { isRealReason } from './reason';
import { sharingScore, standsAlone, weightOfScore } from './shared-points';
import { notCompared } from './sure-comparison';
import { type Told, unchecked } from './unchecked';

/** A score above what its row earns at most. */
export interface ScoreAboveRule {
  readonly score: Figure;
  readonly stated: Decimal;
  readonly most: Decimal;
  /** Whether the numbers say so or the grade of a 定性 row. */
  readonly by: 'numbers' | 'grade';
}

/** A score below what its row earns at least. */
export interface ScoreBelowRule {
  readonly score: Figure;
  readonly stated: Decimal;
  readonly least: Decimal;
  /** Whether the target was met. */
  readonly met: boolean;
}

/** Points lost, and no reason given. */
export interface UnexplainedLoss {
  readonly score: Figure;
  readonly stated: Decimal;
  readonly weight: Decimal;
}

/** An unmet target may not get more than its share of the weight, by the formula that gives the most. */
export function scoreAboveRule(
  indicator: Indicator,
  facts: Pick<Facts, 'form' | 'policy' | 'assess' | 'isSure'>,
): Told<ScoreAboveRule> {
  if (!facts.policy.scored.value) return unchecked('policy');
  const { weight, score } = indicator;
  if (!weight || !score) return unchecked('no-such-column');
  const stated = score.number;
  if (!weight.number || !stated) return unchecked('blank');
  if (!standsAlone(indicator)) return unchecked('not-comparable');
  // A score above the weight is wrong whatever was done.
  if (stated.gt(weight.number)) return unchecked('not-applicable');
  const { comparison, met, scores, band } = facts.assess(indicator);
  if (!comparison.comparable) return notCompared(comparison.why);
  if (met) return null;
  if (comparison.kind === 'qualitative') {
    if (!band) return unchecked('policy');
    // 部分达成 earns less than the lower end of 达成: the end itself is no longer its own.
    if (stated.lt(band.to)) return null;
    return saysSo(indicator) ? { score, stated, most: band.to, by: 'grade' } : unchecked('not-comparable');
  }
  const most = Decimal.max(...scores);
  if (stated.minus(most).lte(allowedIn(score, stated, weight.number, facts))) return null;
  return facts.isSure(indicator) ? { score, stated, most, by: 'numbers' } : unchecked('not-comparable');
}

/** A score below what every accepted formula gives, with a reason; without one it is the reason that lacks. */
export function scoreBelowRule(
  indicator: Indicator,
  facts: Pick<Facts, 'form' | 'policy' | 'assess' | 'isSure' | 'mayBeCut' | 'givesReason'>,
): Told<ScoreBelowRule> {
  if (!facts.policy.scored.value) return unchecked('policy');
  const { weight, score } = indicator;
  if (!weight || !score) return unchecked('no-such-column');
  const stated = score.number;
  if (!weight.number || !stated) return unchecked('blank');
  if (!standsAlone(indicator)) return unchecked('not-comparable');
  if (!facts.givesReason(indicator)) return unchecked('not-applicable');
  const lost = indicator.deduction?.number?.abs() ?? new Decimal(0);
  const { comparison, met, scores } = facts.assess(indicator);
  if (!comparison.comparable) return notCompared(comparison.why);
  if (comparison.kind === 'qualitative') return unchecked('not-applicable');
  const least = Decimal.min(...scores);
  // What a column of its own takes off is missing on purpose.
  if (
    least
      .minus(stated)
      .minus(lost)
      .lte(allowedIn(score, stated, weight.number, facts))
  )
    return null;
  if (!facts.isSure(indicator)) return unchecked('not-comparable');
  if (facts.mayBeCut(indicator)) return unchecked('policy');
  return { score, stated, least, met: met === true };
}

/** Where points were lost the form must say why; "完成目标任务" states an outcome and explains nothing. */
export function unexplainedLoss(
  indicator: Indicator,
  facts: Pick<Facts, 'form' | 'places' | 'policy' | 'isNamed' | 'givesReason'>,
): Told<UnexplainedLoss> {
  const { form } = facts;
  const { score } = indicator;
  if (!indicator.weight || !score) return unchecked('no-such-column');
  const stated = score.number;
  const weight = weightOfScore(indicator, facts);
  if (!weight || !stated) return unchecked('blank');
  if (!facts.isNamed(indicator)) return unchecked('not-applicable');
  if (stated.gte(weight) || isOfRate(indicator, weight, facts)) return null;
  if (
    sharingScore(indicator, facts).some((one) => facts.givesReason(one)) ||
    (form.reasonBelow && isRealReason(form.reasonBelow.words))
  )
    return null;
  // A column that nobody could name may be the one for reasons.
  if (
    indicator.others.some(({ cell, words }) => isBehindActual(cell, indicator) && mayBeReason(words)) &&
    form.indicators.every(({ reason }) => !reason || reason.text === '')
  )
    return unchecked('no-such-column');
  return { score, stated, weight };
}

/** A number of an annex ("附件7") stands in a column for proofs. */
function mayBeReason(words: FoldedText): boolean {
  return isRealReason(words) && !/^附[件表][\d一二三四五六七八九十.-]{0,6}$/u.test(words.squeezed);
}

/** What only says more of an indicator stands left of what was done. */
function isBehindActual({ column }: Position, { actual, target }: Indicator): boolean {
  return column > ((actual ?? target)?.cell.column ?? 0);
}

/** 6.7 is as right for 6.67 as 6.67 is, where points are given with one decimal; whole ones are not rounded, nor is anything to full marks. */
function allowedIn(score: Figure, stated: Decimal, weight: Decimal, { form }: Pick<Facts, 'form'>): Decimal {
  if (stated.eq(weight)) return hundredth;
  const half = halfUnitOf(score, stated, score.decimals, form);
  return half.lt(1 / 10) ? Decimal.max(hundredth, half) : hundredth;
}

/** 预算执行率 as a row loses what the rate loses: what was not spent is explained, or asked for, as it is of the funds. */
function isOfRate(indicator: Indicator, weight: Decimal, { policy }: Pick<Facts, 'policy'>): boolean {
  const { actualReading: rate, score } = indicator;
  if (!isRateRow(indicator) || rate.kind !== 'measure' || !rate.low.eq(rate.high) || !score?.number)
    return false;
  if (rate.low.lt(policy.rateNeedsReason.value)) return false;
  return score.number.minus(weight.times(rate.low).div(100)).abs().lte(hundredth);
}

/** "基本完成" is often meant as done; the rule's own word 部分, 未完成 and a coded 0 leave no doubt. */
function saysSo({ actualReading }: Indicator): boolean {
  return (
    actualReading.kind !== 'words' || actualReading.grade !== 'partly' || actualReading.text.includes('部分')
  );
}
