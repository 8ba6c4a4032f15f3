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

/** So many days a number of months may be longer or shorter than reckoned. */
const slackOfMonths = new Decimal(3);
const decimalsOfDays = 2;
const day: Unit = { text: '天', kind: 'time' };

// Most measures are a number, read once for both ends.
const isRange = ({ low, high }: Measure): boolean => low !== high && !low.eq(high);

/** How two units go together, and what brings each number into the finer of them (15分钟 and 2小时 into minutes). */
interface Together {
  readonly units: 'same' | 'near';
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly exact: boolean;
  readonly finer: Unit | null;
}

const asTheyAre = (units: Together['units']): Together => ({
  units,
  target: asItIs,
  actual: asItIs,
  exact: true,
  finer: null,
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
      ? { units: 'same', target: asItIs, actual: times.div(over), exact, finer: target }
      : { units: 'same', target: over.div(times), actual: asItIs, exact, finer: actual };
  }
  const strict = [target, actual].some((unit) => unit.kind === 'percent' || unit.kind === 'money');
  return strict ? null : asTheyAre('near');
}

const scaled = (value: Decimal, factor: Decimal): Decimal =>
  factor === asItIs ? value : value.times(factor);

/** Most numbers stand as they should: then nothing is multiplied. */
const product = (...factors: readonly Decimal[]): Decimal =>
  factors.reduce((a, b) => (b === asItIs ? a : a.times(b)), asItIs);

/** 前8, 前15%. */
const isPlace = ({ squeezed }: Measure): boolean => /前\d/u.test(squeezed);

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
  if (under === isCeiling(nature)) {
    if (isFulfilled(nature, low, high, done)) return 'met';
    // 前15% claims no better place than that: beside 前10% it is short of it.
    return isPlace(actual) ? 'missed' : 'open';
  }
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
  const ofActual = product(actualFactor, yearly.actual, units.actual);
  const brought = (value: Decimal, factor: Decimal): Decimal =>
    units.exact ? scaled(value, factor) : scaled(value, factor).toDecimalPlaces(decimalsOfDays);
  const [low, high] = [brought(target.low, ofTarget), brought(target.high, ofTarget)];
  const reckoned = brought(actual.low, ofActual);
  const done = units.exact ? reckoned : withoutSlack(reckoned, low, high, units.finer);
  if (assumedNature && (context.costGroup || high.isZero()) && (done.lt(low) || done.gt(high)))
    return notComparable('direction-unknown');

  // 12%±1% may not be passed either, and beyond its end nobody can tell whether more is better.
  if (target.squeezed.includes('±') && done.gt(high)) return notComparable('direction-unknown');

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

/** Months beside days: what lies within a few days of the target may just as well be it. */
function withoutSlack(done: Decimal, low: Decimal, high: Decimal, finer: Unit | null): Decimal {
  const turned = finer && unitRatio(day, finer);
  const slack = turned ? slackOfMonths.times(turned.times).div(turned.over) : slackOfMonths;
  const near = [low, high].find((end) => end.minus(done).abs().lte(slack));
  return near ?? done;
}

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
