import type { Decimal, Grade, Nature, Nothing, Reading, Unit } from '../values';
import { aimOf, saysMishap } from './aim';
import { compareMeasures } from './compare-measures';
import { missedPart } from './compare-parts';
import { compareGrades, compareWords, graded, isAllDone, isWordedShort } from './compare-words';
import type { QuantitativeNature } from './fulfilment';
import { reached } from './reached';

/** What stands beside a target and an actual in the same row. */
export interface ComparisonContext {
  /** The 指标性质 column, or null where the form has none or it is blank. */
  readonly statedNature: Nature | null;
  /** The 计量单位 column; it is the unit of every text that carries none of its own. */
  readonly unit: Unit | null;
  /** The row stands under 成本, where a bare number may be a ceiling. */
  readonly costGroup: boolean;
  /** 指标名称, squeezed, where it is known: it may say the unit (单价（万元）), the way (下降率) and whether anybody wants more of it (事故). */
  readonly name?: string;
}

/**
 * Why a target and an actual cannot be compared.
 * - `target-blank`, `actual-blank`: nothing was filled in
 * - `not-applicable`: a mark (— / 无) stands in either
 * - `target-words`: no number is asked for, and the actual is no grade
 * - `actual-words`: the target has a number, the actual has none, or counts only what is left (尚有12件未完成)
 * - `target-unreadable`: several numbers, or a range with an operator (≥1-2次)
 * - `actual-unreadable`: several numbers, a range, or an operator that leaves open whether the target is met
 * - `falls-short`: the target is missed, by how much nobody can tell: 近50人 of ≥50人, 二等奖 for 一等奖, 待验收, one of several targets in a cell
 * - `unit-kind`: 件 with %, or 万元 with a bare number that fits neither 元 nor 万元
 * - `period`: 每季度2次 with a bare 5次, which may be of one quarter or of the year
 * - `nature-conflict`: the nature column and the operator inside the target disagree
 * - `change-unknown`: the actual says 下降6%, and nobody says whether the target goes up or down
 * - `direction-unknown`: a bare number under 成本, or a bare 0, that the actual differs from: a ceiling or a floor?
 */
export type WhyNotComparable =
  | 'target-blank'
  | 'actual-blank'
  | 'not-applicable'
  | 'target-words'
  | 'actual-words'
  | 'target-unreadable'
  | 'actual-unreadable'
  | 'falls-short'
  | 'unit-kind'
  | 'period'
  | 'nature-conflict'
  | 'change-unknown'
  | 'direction-unknown';

/** Two numbers in one unit: percents in percent, money in 元 where a text names its unit, else in the finer of two units (分钟 beside 小时). */
export interface QuantitativeComparison {
  readonly comparable: true;
  readonly kind: 'quantitative';
  readonly nature: QuantitativeNature;
  /** The target; for a range its lower end. */
  readonly low: Decimal;
  /** The target; for a range its upper end. */
  readonly high: Decimal;
  readonly actual: Decimal;
  /** No operator stands in the text or the column; "=" is assumed. */
  readonly assumedNature: boolean;
  /**
   * A number is not exact (120余篇, an actual of ≥95%, a month in days), or else one of them is written as a share (0.88 beside
   * 85%), or else a bare number was taken in the unit beside it (≤0.6 beside 0.58万元), or else the units are two classifiers (件, 个).
   */
  readonly note?: 'near-units' | 'share' | 'unit-assumed' | 'approximate';
}

/** A 定性 target, and how well it was met. */
export interface QualitativeComparison {
  readonly comparable: true;
  readonly kind: 'qualitative';
  readonly grade: Grade;
}

/** It is said that, and why, the two cannot be compared; it is never guessed. */
export interface NotComparable {
  readonly comparable: false;
  readonly why: WhyNotComparable;
}

/** A 指标值 beside its 完成值. */
export type Comparison = QuantitativeComparison | QualitativeComparison | NotComparable;

/** Says why two readings are not compared. */
export const notComparable = (why: WhyNotComparable): NotComparable => ({ comparable: false, why });

const isNothing = (reading: Reading): reading is Nothing =>
  reading.kind === 'blank' || reading.kind === 'not-applicable';

/**
 * Lays the actual beside the target, or says why that cannot be done. The nature column wins when it says 定性: then an
 * actual of 1, a grade word for met, 100% or the target's own text is met. Otherwise numbers are compared, in one kind of unit
 * and over one period; a target without any operator is read as "=".
 * @param target 指标值
 * @param actual 全年完成值
 * @param context the other columns of the row
 */
export function compare(target: Reading, actual: Reading, context: ComparisonContext): Comparison {
  if (actual.kind === 'not-applicable') return notComparable('not-applicable');
  const aim = aimOf(target, actual, context);
  if (isNothing(target) && aim === null) {
    if (target.kind === 'blank') return notComparable('target-blank');
    return notComparable(saysMishap(target, actual, context) ? 'falls-short' : 'not-applicable');
  }
  if (isNothing(actual)) return notComparable('actual-blank');
  // None of what nobody wants is a number whatever the nature column says.
  const asksForNone = aim !== null && target.kind !== 'measure' && aim.high.isZero();
  if (context.statedNature === '定性' && !asksForNone) return compareGrades(target, actual);
  if (target.kind === 'unreadable') {
    if (missedPart(target, actual, context)) return notComparable('falls-short');
    const narrative = target.why === 'several-numbers' || target.why === 'too-long';
    return narrative && isAllDone(actual) ? graded('met') : notComparable('target-unreadable');
  }
  if (aim === null) {
    return context.statedNature === null
      ? compareWords(target, actual)
      : notComparable(isWordedShort(target, actual) ? 'falls-short' : 'target-words');
  }
  const done = reached(aim, actual, context);
  return typeof done === 'string' ? notComparable(done) : compareMeasures(aim, done, context);
}
