import { Decimal, type Measure, sameKind, type Unit, unitInName, unitRatio } from '../values';
import {
  type Comparison,
  type ComparisonContext,
  notComparable,
  type QuantitativeComparison,
} from './comparison';
import { isCeiling, isFulfilled, type QuantitativeNature } from './fulfilment';
import { perYear } from './per-year';
import { asItIs, isShareOf, isUnitAssumed, unitFactor } from './unit-factor';

/** A month has 28 to 31 days where 30 are reckoned. */
const shortestMonth = new Decimal(28).div(30);
const longestMonth = new Decimal(31).div(30);

// Most measures are a number, read once for both ends.
const isRange = ({ low, high }: Measure): boolean => low !== high && !low.eq(high);

/** How two units go together, and what brings each number into the finer of them (15分钟 and 2小时 into minutes). */
interface Together {
  readonly units: 'same' | 'near';
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly exact: boolean;
}

const asTheyAre = (units: Together['units']): Together => ({
  units,
  target: asItIs,
  actual: asItIs,
  exact: true,
});

/** Units as `sameKind` sees them; an unlisted one is near enough to a count (自然村, 个), but not to a percent or to money. */
function together(target: Unit | null, actual: Unit | null): Together | null {
  const kind = sameKind(target, actual);
  if (kind === 'same' || kind === 'near') return asTheyAre(kind);
  if (target === null || actual === null) return asTheyAre('same');
  if (kind === 'different') {
    const turned = unitRatio(actual, target);
    if (turned === null) return null;
    const { times, over, exact } = turned;
    return times.gte(over)
      ? { units: 'same', target: asItIs, actual: times.div(over), exact }
      : { units: 'same', target: over.div(times), actual: asItIs, exact };
  }
  const strict = [target, actual].some((unit) => unit.kind === 'percent' || unit.kind === 'money');
  return strict ? null : asTheyAre('near');
}

const scaled = (value: Decimal, factor: Decimal): Decimal =>
  factor === asItIs ? value : value.times(factor);

/** Most numbers stand as they should: then nothing is multiplied. */
const product = (...factors: readonly Decimal[]): Decimal =>
  factors.reduce((a, b) => (b === asItIs ? a : a.times(b)), asItIs);

/** What is certain of an actual that is a bound (≥95%) or leans to a side (近50人): the target is met, missed, or neither is sure. */
function certainty(
  nature: QuantitativeNature,
  low: Decimal,
  high: Decimal,
  done: Decimal,
  actual: Measure,
): 'met' | 'missed' | 'open' {
  const under =
    actual.nature === '≤' || actual.nature === '<' || (actual.nature === null && actual.leaning === 'under');
  const strict = actual.nature === '<' || actual.nature === '>' || actual.nature === null;
  if (low.lt(high)) return 'open';
  if (under === isCeiling(nature)) return isFulfilled(nature, low, high, done) ? 'met' : 'open';
  // "不足100人" of ≥100人, "50余人" of ≤50人: the bound itself is the best it can be.
  const beyond = under
    ? done.lt(low) || (strict && done.lte(low))
    : done.gt(high) || (strict && done.gte(high));
  return beyond ? 'missed' : 'open';
}

/** Compares two numbers, or says why they cannot be compared. */
export function compareMeasures(target: Measure, actual: Measure, context: ComparisonContext): Comparison {
  const stated = context.statedNature === '定性' ? null : context.statedNature;
  if (stated !== null && target.nature !== null && stated !== target.nature && !isRankCeiling(target, stated))
    return notComparable('nature-conflict');
  const nature = target.nature ?? stated ?? '=';
  const assumedNature = stated === null && target.nature === null;
  if (isRange(target) && nature !== '=') return notComparable('target-unreadable');
  if (isRange(actual)) return notComparable('actual-unreadable');

  const column = context.unit ?? unitBesideName(context);
  const units = together(target.unit ?? column, actual.unit ?? column);
  const targetFactor = unitFactor(target, actual, column);
  const actualFactor = unitFactor(actual, target, column);
  if (units === null || targetFactor === null || actualFactor === null) return notComparable('unit-kind');

  const yearly = perYear(target, actual, nature);
  if (yearly === null) return notComparable('period');
  const ofTarget = product(targetFactor, yearly.target, units.target);
  const [low, high] = [scaled(target.low, ofTarget), scaled(target.high, ofTarget)];
  const done = scaled(actual.low, product(actualFactor, yearly.actual, units.actual));
  if (!units.exact && !sameEitherWay(nature, low, high, done)) return notComparable('unit-kind');
  if (assumedNature && (context.costGroup || high.isZero()) && (done.lt(low) || done.gt(high)))
    return notComparable('direction-unknown');

  const bound =
    (actual.nature !== null && actual.nature !== '=') || (actual.nature === null && actual.leaning !== null);
  if (bound) {
    const sure = certainty(nature, low, high, done, actual);
    if (sure === 'missed') return notComparable('falls-short');
    if (sure === 'open') return notComparable('actual-unreadable');
  }
  const compared = {
    comparable: true,
    kind: 'quantitative',
    nature,
    low,
    high,
    actual: done,
    assumedNature,
  } as const;
  const note = noteOf(target, actual, column, !bound && units.exact && yearly.exact, units.units);
  return note === null ? compared : { ...compared, note };
}

/** A number column may say ≥ or = of ranks, and mean the place or a better one. */
const isRankCeiling = (target: Measure, stated: QuantitativeNature): boolean =>
  target.unit?.kind === 'rank' && target.nature === '≤' && stated === '=';

/** The unit that closes the name, but no percent: a share beside it is read as one. */
function unitBesideName({ name = '' }: ComparisonContext): Unit | null {
  const unit = unitInName(name);
  return unit?.kind === 'percent' ? null : unit;
}

/** Is the target met, or missed, whether the months between were short or long? */
const sameEitherWay = (nature: QuantitativeNature, low: Decimal, high: Decimal, done: Decimal): boolean =>
  isFulfilled(nature, low, high, done.times(shortestMonth)) ===
  isFulfilled(nature, low, high, done.times(longestMonth));

function noteOf(
  target: Measure,
  actual: Measure,
  column: Unit | null,
  exact: boolean,
  units: Together['units'],
): Exclude<QuantitativeComparison['note'], undefined> | null {
  if (!exact || target.approximate || actual.approximate) return 'approximate';
  if (isShareOf(target, actual, column) || isShareOf(actual, target, column)) return 'share';
  if (isUnitAssumed(target, actual, column) || isUnitAssumed(actual, target, column)) return 'unit-assumed';
  return units === 'near' ? 'near-units' : null;
}
