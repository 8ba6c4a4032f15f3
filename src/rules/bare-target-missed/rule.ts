import { isRateRow, namesShareToReach, notCompared } from '../../facts';
import type { Indicator } from '../../forms';
import type { QuantitativeComparison } from '../../scoring';
import { type Unit, Decimal, plain } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { pointsSteps } from '../score-steps';

const allowed = 0.01;

/** What a name ends with is long enough to say what is counted. */
const longestName = 40;

/** What is counted or measured out; days, money and shares are not. */
const counted: ReadonlySet<Unit['kind']> = new Set(['count', 'people', 'area', 'length', 'weight']);

/** Counts that nobody wants to be high: a bare number beside them is a ceiling. */
const unwanted =
  /投诉|信访|上访|举报|事故|违[规法纪章约]|差错|失误|缺陷|纠纷|案件|发案|死亡|伤亡|流失|逾期|超[标支期编]|退[回件]|返工|故障|隐患|中断|成本|费用|经费|支出|编制|三公|接待|会议|控制|限额|减少|压减|下降|精简/u;

/** "改造电梯数量", "惠及户数": a count by its own name, where no level says 数量. */
const countedByName = /(?:数量|[个件次台套户人场期座处])数?$(?<=数量|数)/u;

/** A satisfaction or a rate that is written without "%" is still no more than this. */
const whole = 100;

/**
 * Fewer were done than a bare number asks for, and the points were given all the same. Without ≥ or ≤ it is not certain, so
 * `score-above-rule` is silent; of what is counted under 数量 more is better, unless its name says otherwise, and so of 合格率 and
 * 满意度 whose numbers have no "%".
 */
export const bareTargetMissed = defineRule({
  id: 'bare-target-missed',
  title: { zh: '完成值小于指标值，仍得满分', en: 'Less than the target, and scored as if it were met' },
  scope: 'indicator',
  severity: 'warning',
  basis: ({ reverse }) =>
    `数量指标一般越多越好；没有完成的按完成比例计分：得分 = 分值 × 得分系数（${reverse.source}）`,
  messages: {
    missed: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值“{done}”少于它，却得了 {actual} 分',
        en: 'the target of “{name}” is “{target}”, “{done}” is less, and yet it has {actual} points',
      },
      why: {
        zh: '若越多越好，按比例最多得 {expected} 分',
        en: 'if more is better, it earns {expected} at most',
      },
    },
  },
  advice: {
    zh: '越多越好的，指标值写上“≥”，得分改为不超过 {expected} 分，并说明原因；越少越好的写上“≤”。',
    en: 'If more is better, write “≥” before the target, lower the score to {expected} at most and give the reason; if not, write “≤”.',
  },

  detect(indicator, { assess, isSure, policy }) {
    if (!policy.scored.value) return unchecked('policy');
    const { target, actual, weight, score } = indicator;
    if (!target || !actual || !weight || !score) return unchecked('no-such-column');
    if (!weight.number || !score.number) return unchecked('blank');
    const { comparison, met, scores } = assess(indicator);
    if (!comparison.comparable) return notCompared(comparison.why);
    if (comparison.kind !== 'quantitative' || isSure(indicator)) return unchecked('not-applicable');
    if (met || !isMissed(indicator, comparison)) return passed;
    const highest = Decimal.max(...scores);
    if (score.number.minus(highest).lte(allowed) || score.number.gt(weight.number)) return passed;
    const values = {
      name: nameOf(indicator),
      target: excerpt(target.text),
      done: excerpt(actual.text),
      expected: plain(highest),
      actual: plain(score.number),
    };
    const { expected, actual: given } = values;
    return [{ cells: [score.cell], message: 'missed', values, expected, actual: given }];
  },

  explain: (_found, indicator, facts) => pointsSteps(indicator, facts, 'most'),
});

/** Less than a bare number, or than the lower end of a range, of which nobody wants less. */
function isMissed(indicator: Indicator, comparison: QuantitativeComparison): boolean {
  const { assumedNature, low, high, actual, note } = comparison;
  if (!assumedNature || note === 'approximate' || actual.gte(low)) return false;
  if (!low.eq(high)) return isWithinAsked(indicator) || isCountToReach(indicator) || isDaysToReach(indicator);
  return (
    isCountToReach(indicator) ||
    isRateToReach(indicator, comparison) ||
    isGrowthToReach(indicator) ||
    isDoneToReach(indicator)
  );
}

/** "90±5分" is missed on either side. */
function isWithinAsked({ targetReading }: Indicator): boolean {
  return targetReading.squeezed.includes('±');
}

/** 每月开放天数, 培训学时: time that is given, not time that is taken. */
function isDaysToReach({ name, targetReading }: Indicator): boolean {
  const { squeezed } = name.words;
  return (
    targetReading.kind === 'measure' &&
    targetReading.unit?.kind === 'time' &&
    givenTime.test(squeezed.slice(-longestName)) &&
    !takenTime.test(squeezed)
  );
}

const givenTime = /(?:天|日|学时|课时|小时)数?$/u;
const takenTime =
  /办[结理]|响应|处[置理]|工期|用时|耗时|等[待候]|停[工机运]|延|间隔|周期|时[限效]|故障|中断|缩短/u;

/** "增长10%", "翻一番": a change upwards of what nobody wants less of. */
function isGrowthToReach({ level1, level2, name, targetReading }: Indicator): boolean {
  if (targetReading.kind !== 'measure') return false;
  const { direction, before } = targetReading;
  const words = [level1?.text, level2?.text, name.words.squeezed.slice(-longestName), before].join('');
  return (
    direction?.axis === 'change' &&
    direction.sign === 1 &&
    !unwanted.test(words) &&
    !/负债|债务|排放|能耗|物价|价格/u.test(words)
  );
}

/** "完成投资1000万元": what the target itself says is to be brought about, nobody wants less of. */
function isDoneToReach({ name, targetReading }: Indicator): boolean {
  if (targetReading.kind !== 'measure' || targetReading.unit?.kind === 'time') return false;
  const { before } = targetReading;
  return broughtAbout.test(before) && !unwanted.test(name.words.squeezed + before);
}

const broughtAbout = /^(?:完成|实现|达到?|新[增建]|建成|改造|培训|争取|引进|带动|吸引|筹集|归集)/u;

/** Things that are counted under 数量, none of which anybody wants fewer of. */
function isCountToReach({ level1, level2, name, targetReading, unitReading }: Indicator): boolean {
  const isOutput =
    level1?.text.includes('产出') === true &&
    /^(?:count|people)$/u.test(
      (targetReading.kind === 'measure' ? (targetReading.unit ?? unitReading) : null)?.kind ?? '',
    );
  const isQuantity =
    isOutput ||
    [level1, level2].some((level) => level?.text.includes('数量') === true) ||
    countedByName.test(name.words.squeezed.slice(-longestName));
  if (!isQuantity || targetReading.kind !== 'measure') return false;
  const isCounted = targetReading.unit === null || counted.has(targetReading.unit.kind);
  return isCounted && !unwanted.test(name.words.squeezed.slice(-longestName));
}

/** 合格率 100 → 95, 100% → 99.8%: a rate or a satisfaction. */
function isRateToReach(indicator: Indicator, { high, note }: QuantitativeComparison): boolean {
  const { name, targetReading, unitReading } = indicator;
  if (targetReading.kind !== 'measure') return false;
  const unit = targetReading.unit ?? unitReading;
  // All of it: nobody is glad of less, but of what is spent; the form's own rate is held to its money.
  if (unit?.kind === 'percent')
    return high.eq(whole) && !unwanted.test(name.words.squeezed) && !isRateRow(indicator);
  if (unit !== null) return false;
  return note !== 'share' && high.lte(whole) && namesShareToReach(name);
}
