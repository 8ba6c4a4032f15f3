import {
  bareMeasure,
  directionIn,
  isNoMishap,
  type Measure,
  readMoment,
  readPair,
  type Reading,
} from '../values';
import { fromAccount } from './account';
import { saysMishap } from './aim';
import type { ComparisonContext, WhyNotComparable } from './comparison';
import { isCeiling } from './fulfilment';

/**
 * What was reached, as a number that can stand beside the target: an account is laid against it (超额完成20人 of 100 is 120), a pair becomes a
 * share (应签1260实签1197 is 95%), a change gets the sign the target's way gives it (下降6% beside 增长≥5% is −6).
 * @returns why not, where it cannot be told
 */
export function reached(
  target: Measure,
  actual: Reading,
  context: ComparisonContext,
): Measure | WhyNotComparable {
  switch (actual.kind) {
    case 'measure':
      return alongTarget(target, actual, context);
    case 'account':
      return fromAccount(target, actual, context);
    case 'unreadable':
      return fromPair(target, actual.squeezed) ?? 'actual-unreadable';
    case 'words':
      if (saysMishap(target, actual, context)) return 'falls-short';
      return fromWords(target, actual.squeezed) ?? 'actual-words';
    default:
      return 'actual-blank';
  }
}

function fromWords(target: Measure, text: string): Measure | null {
  if (target.unit?.kind === 'time') return readMoment(text);
  return target.high.isZero() && isNoMishap(text)
    ? { ...bareMeasure(target.low), text, squeezed: text, unit: target.unit }
    : null;
}

/** A share of a pair is as exact as anybody prints one. */
const shareDecimals = 4;

function fromPair({ unit, low, high }: Measure, text: string): Measure | null {
  const pair = readPair(text);
  if (pair === null) return null;
  if (unit?.kind === 'percent')
    return {
      ...bareMeasure(pair.part.times(100).div(pair.whole).toDecimalPlaces(shareDecimals)),
      text,
      squeezed: text,
      unit: { text: '%', kind: 'percent' },
    };
  return low.eq(high) && pair.whole.eq(low) ? { ...bareMeasure(pair.part), text, squeezed: text } : null;
}

const flipped = (measure: Measure): Measure => ({
  ...measure,
  low: measure.high.negated(),
  high: measure.low.negated(),
  nature:
    measure.nature === null
      ? null
      : ({ '≥': '≤', '>': '<', '=': '=', '≤': '≥', '<': '>' } as const)[measure.nature],
});

/** An actual that goes the other way than the target counts below nothing. */
function alongTarget(
  target: Measure,
  actual: Measure,
  { name = '' }: ComparisonContext,
): Measure | WhyNotComparable {
  const { direction } = actual;
  if (direction === null) return shareOfTarget(target, actual);
  const { axis } = direction;
  const wanted =
    target.direction?.axis === axis
      ? target.direction
      : (directionIn(target.before + target.after, axis) ?? directionIn(name, axis));
  if (wanted !== null) return wanted.sign === direction.sign ? actual : flipped(actual);
  // 增长6% beside a bare 5% is 6; whether 下降6% is −6 or 6 only the target could say, and 提前3天 is no length of time.
  const countsUp =
    direction.sign === 1 &&
    (direction.axis === 'change' || target.nature === null || !isCeiling(target.nature));
  return countsUp || actual.low.isZero() ? actual : 'change-unknown';
}

/** "完成年度任务的85%" is a share of whatever the target counts. */
const ofTarget = /(?:目标|计划|任务|指标|预期)(?:任务|指标|目标)?(?:数量?|值|总量)?的?$/;

function shareOfTarget(target: Measure, actual: Measure): Measure {
  const share =
    actual.unit?.kind === 'percent' && target.unit?.kind !== 'percent' && target.low.eq(target.high);
  if (!share || target.low.lte(1) || !ofTarget.test(actual.before)) return actual;
  const done = target.low.times(actual.low).div(100);
  return { ...actual, low: done, high: done, unit: target.unit };
}
