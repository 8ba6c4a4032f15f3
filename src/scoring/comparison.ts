import {
  type Decimal,
  type Grade,
  type Measure,
  type Nature,
  type Nothing,
  type Reading,
  sameKind,
  type Unit,
  type Words,
} from '../values';
import { isCeiling, isFulfilled, type QuantitativeNature } from './fulfilment';
import { asItIs, isShareOf, unitFactor } from './unit-factor';

/** What stands beside a target and an actual in the same row. */
export interface ComparisonContext {
  /** The 指标性质 column, or null where the form has none or it is blank. */
  readonly statedNature: Nature | null;
  /** The 计量单位 column; it is the unit of every text that carries none of its own. */
  readonly unit: Unit | null;
  /** The row stands under 成本, where a bare number may be a ceiling. */
  readonly costGroup: boolean;
}

/**
 * Why a target and an actual cannot be compared.
 * - `target-blank`, `actual-blank`: nothing was filled in
 * - `not-applicable`: a mark (— / 无) stands in either
 * - `target-words`: no number is asked for, and the actual is no grade
 * - `actual-words`: the target has a number, the actual has none
 * - `target-unreadable`: several numbers, or a range with an operator (≥1-2次)
 * - `actual-unreadable`: several numbers, a range, or an operator that leaves open whether the target is met
 * - `unit-kind`: 件 with %, or 万元 with a bare number whose unit nobody states
 * - `period`: 平均1次/季 with a bare 4次
 * - `nature-conflict`: the nature column and the operator inside the target disagree
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
  | 'unit-kind'
  | 'period'
  | 'nature-conflict'
  | 'direction-unknown';

/** Two numbers in one unit: percents in percent, money in 元 where a text names its unit, else as written. */
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
   * A number is not exact (120余篇, an actual of ≥95%), or else one of them is written as a share (0.88 beside 85%), or else the
   * units are two classifiers (件, 个).
   */
  readonly note?: 'near-units' | 'share' | 'approximate';
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

const no = (why: WhyNotComparable): NotComparable => ({ comparable: false, why });

const graded = (grade: Grade): QualitativeComparison => ({ comparable: true, kind: 'qualitative', grade });

const isNothing = (reading: Reading): reading is Nothing =>
  reading.kind === 'blank' || reading.kind === 'not-applicable';

// Most measures are a number, read once for both ends.
const isRange = ({ low, high }: Measure): boolean => low !== high && !low.eq(high);

const sameText = (target: Reading, actual: Reading): boolean => target.squeezed === actual.squeezed;

/** 定性 in a system that wants a number in 完成值: 1 is met, 0 is not. */
const codedGrade = (actual: Reading): Grade | null => {
  if (actual.kind !== 'measure' || actual.unit !== null || actual.nature !== null || isRange(actual))
    return null;
  if (actual.low.eq(1)) return 'met';
  return actual.low.isZero() ? 'unmet' : null;
};

/** A bare "100%" beside a target in words says that all of it was done (form 004: 全年完成 | 100%). */
const isAllDone = (actual: Reading): boolean =>
  actual.kind === 'measure' &&
  actual.unit?.kind === 'percent' &&
  actual.low.eq(100) &&
  actual.high.eq(100) &&
  actual.nature === null &&
  actual.before + actual.after === '';

const gradeOfActual = (target: Reading, actual: Reading): Grade | null => {
  if (sameText(target, actual) || isAllDone(actual)) return 'met';
  return actual.kind === 'words' ? actual.grade : codedGrade(actual);
};

const compareGrades = (target: Reading, actual: Reading): Comparison => {
  const grade = gradeOfActual(target, actual);
  if (grade !== null) return graded(grade);
  return no(actual.kind === 'unreadable' ? 'actual-unreadable' : 'target-words');
};

/** A target in words on a row whose nature nobody states: 达标 may be coded 1, but 1 beside free words is just a number. */
const compareWords = (target: Words, actual: Reading): Comparison => {
  const answers = actual.kind === 'words' || sameText(target, actual) || isAllDone(actual);
  if (!answers && target.grade === null) return no('target-words');
  return compareGrades(target, actual);
};

/** Units as `sameKind` sees them; an unlisted one is near enough to a count (自然村, 个), but not to a percent or to money. */
const unitsOf = (a: Unit | null, b: Unit | null): 'same' | 'near' | 'different' => {
  const kind = sameKind(a, b);
  if (kind !== 'unknown') return kind;
  if (a === null || b === null) return 'same';
  const strict = [a, b].some((unit) => unit.kind === 'percent' || unit.kind === 'money');
  return strict ? 'different' : 'near';
};

const scaled = (value: Decimal, factor: Decimal): Decimal =>
  factor === asItIs ? value : value.times(factor);

/** Every form reports one year, so a number without a period is the year's. */
const samePeriod = (target: Measure, actual: Measure): boolean =>
  (target.period ?? '年') === (actual.period ?? '年');

/** An actual such as ≥95% is a bound, not a number: good enough only where the bound itself meets the target. */
const boundMeets = (
  nature: QuantitativeNature,
  target: Measure,
  low: Decimal,
  high: Decimal,
  bound: Measure,
  actual: Decimal,
): boolean =>
  bound.nature === '=' ||
  (bound.nature !== null &&
    isCeiling(bound.nature) === isCeiling(nature) &&
    !isRange(target) &&
    isFulfilled(nature, low, high, actual));

const compareMeasures = (target: Measure, actual: Measure, context: ComparisonContext): Comparison => {
  const stated = context.statedNature === '定性' ? null : context.statedNature;
  if (stated !== null && target.nature !== null && stated !== target.nature) return no('nature-conflict');
  const nature = stated ?? target.nature ?? '=';
  const assumedNature = stated === null && target.nature === null;
  if (isRange(target) && nature !== '=') return no('target-unreadable');
  if (isRange(actual)) return no('actual-unreadable');

  const units = unitsOf(target.unit ?? context.unit, actual.unit ?? context.unit);
  const targetFactor = unitFactor(target, actual, context.unit);
  const actualFactor = unitFactor(actual, target, context.unit);
  if (units === 'different' || targetFactor === null || actualFactor === null) return no('unit-kind');
  if (!samePeriod(target, actual)) return no('period');

  const low = scaled(target.low, targetFactor);
  const high = scaled(target.high, targetFactor);
  const done = scaled(actual.low, actualFactor);
  if (assumedNature && (context.costGroup || high.isZero()) && (done.lt(low) || done.gt(high)))
    return no('direction-unknown');
  if (actual.nature !== null && !boundMeets(nature, target, low, high, actual, done))
    return no('actual-unreadable');

  const compared = {
    comparable: true,
    kind: 'quantitative',
    nature,
    low,
    high,
    actual: done,
    assumedNature,
  } as const;
  const exact =
    !target.approximate && !actual.approximate && (actual.nature === null || actual.nature === '=');
  if (!exact) return { ...compared, note: 'approximate' };
  if (isShareOf(target, actual, context.unit) || isShareOf(actual, target, context.unit))
    return { ...compared, note: 'share' };
  return units === 'near' ? { ...compared, note: 'near-units' } : compared;
};

/**
 * Lays the actual beside the target, or says why that cannot be done. The nature column wins when it says 定性: then an
 * actual of 1, a grade word for met, 100% or the target's own text is met. Otherwise numbers are compared, in one kind of unit
 * and over one period; a target without any operator is read as "=".
 * @param target 指标值
 * @param actual 全年完成值
 * @param context the other columns of the row
 */
export function compare(target: Reading, actual: Reading, context: ComparisonContext): Comparison {
  if (target.kind === 'not-applicable' || actual.kind === 'not-applicable') return no('not-applicable');
  if (isNothing(target)) return no('target-blank');
  if (isNothing(actual)) return no('actual-blank');
  if (context.statedNature === '定性') return compareGrades(target, actual);
  if (target.kind === 'unreadable') {
    const narrative = target.why === 'several-numbers' || target.why === 'too-long';
    return narrative && isAllDone(actual) ? graded('met') : no('target-unreadable');
  }
  if (target.kind === 'words') {
    return context.statedNature === null ? compareWords(target, actual) : no('target-words');
  }
  if (actual.kind === 'unreadable') return no('actual-unreadable');
  if (actual.kind === 'words') return no('actual-words');
  return compareMeasures(target, actual, context);
}
