import {
  bareMeasure,
  countsMishaps,
  Decimal,
  type Direction,
  isNoMishap,
  isSome,
  type Measure,
  type Nothing,
  readMoment,
  type Reading,
  type Words,
} from '../values';
import { isAllDone } from './compare-words';
import type { ComparisonContext } from './comparison';

/** Units in which mishaps and people are counted; a percent beside "零事故" is another thing. */
const counts = new Set(['count', 'people']);

/**
 * What a target asks for as a number. Words may be one beside the right actual: 当日 beside 2小时 is at most a day, 零事故 beside 1起
 * at most none. Null where it stays words.
 */
export function aimOf(target: Reading, actual: Reading, context: ComparisonContext): Measure | null {
  if (target.kind === 'measure')
    return context.statedNature === null ? withItsDirection(target, actual, context) : target;
  if (actual.kind !== 'measure' || isAllDone(actual)) return null;
  if (target.kind === 'words' && actual.unit?.kind === 'time') return readMoment(target.squeezed);
  if (!asksForNone(target, context) || !countsThem(actual, context)) return null;
  const { statedNature } = context;
  return {
    ...bareMeasure(new Decimal(0)),
    text: target.text,
    squeezed: target.squeezed,
    nature: statedNature === null || statedNature === '定性' ? '≤' : null,
    unit: actual.unit,
  };
}

/** Does the actual say in words that what nobody wants did happen, where none of it was asked for: 有 beside 无 or 0起? */
export function saysMishap(target: Reading, actual: Reading, context: ComparisonContext): boolean {
  if (actual.kind !== 'words' || !isSome(actual.squeezed)) return false;
  if (target.kind === 'measure') return target.high.isZero() && countsMishaps(context.name ?? '', null);
  return asksForNone(target, context);
}

/** 零事故, 不发生; and 无 beside 越级上访, where it says how many and not that the row does not apply. */
function asksForNone(target: Reading, { name = '' }: ComparisonContext): target is Words | Nothing {
  const { squeezed } = target;
  if (target.kind === 'not-applicable' || squeezed === '没有')
    return /^(?:无|没有)$/.test(squeezed) && countsMishaps(name, null);
  return target.kind === 'words' && isNoMishap(squeezed);
}

/** A number of things that happened: 3起, a share beside a rate; without any unit 1 may be the code for "met", and 100 for all. */
function countsThem({ unit: own, low, high }: Measure, { unit, name = '' }: ComparisonContext): boolean {
  const kind = (own ?? unit)?.kind;
  if (kind === 'percent') return name.endsWith('率');
  if (kind !== undefined) return counts.has(kind);
  const isCode = low.eq(high) && (low.eq(1) || low.eq(100));
  return low.isInteger() && (!isCode || name.endsWith('数'));
}

/** Things of which nobody wants more, so that 增长5% beside them may be a limit. */
const unwantedGrowth = /成本|费用|支出|经费|能耗|耗|价格|物价|负债|债务|排放|污染|失业|流失|死亡|[发患]病/;

const broughtDown = /(?:压缩|缩短|压减|压降|缩减|削减|降低|下降|减少|降|减)[至到为]$/;
const broughtUp = /(?:提高|提升|增加|增长|扩大|上升|增|升)[至到为]$/;

/** What a level that a number is to be brought to asks for; null where the target names none. */
function levelAsked({ before, low, high }: Measure): '≤' | '≥' | null {
  if (!low.eq(high)) return null;
  return broughtDown.test(before) ? '≤' : broughtUp.test(before) ? '≥' : null;
}

/** Does a number say what a thing was brought to, and not by how much it changed: 压缩至45%? */
export const isLevelReached = ({ before }: Measure): boolean =>
  broughtDown.test(before) || broughtUp.test(before);

/** A target without an operator whose direction is plain all the same. */
function withItsDirection(target: Measure, actual: Reading, context: ComparisonContext): Measure {
  const { nature, low, high, unit, direction } = target;
  if (nature !== null && nature !== '=') return target;
  const { name = '', costGroup } = context;
  // 第3名 asks for the third place or a better one.
  if (unit?.kind === 'rank' && low.eq(high)) return { ...target, nature: '≤' };
  if (nature !== null) return target;
  // 压缩至1个工作日 asks for no more, 提高到95% for no less.
  const level = levelAsked(target);
  if (level !== null) return { ...target, nature: level };
  // A bare 0 of what nobody wants is a ceiling: 0起 accidents, and 0 beside 投诉件数.
  if (high.isZero())
    return countsMishaps(name || target.before, unit?.text ?? null) ? { ...target, nature: '≤' } : target;
  // 同比下降3% beside 同比上升4%: what went the other way has missed it.
  const opposed =
    actual.kind === 'measure' &&
    direction !== null &&
    actual.direction?.axis === direction.axis &&
    isDownward(actual, direction) &&
    low.gt(0);
  const mayBeLimit = direction?.sign === 1 && (costGroup || unwantedGrowth.test(name + target.before));
  return opposed && !mayBeLimit ? { ...target, nature: '≥' } : target;
}

/** Does the number fall below nothing when it is counted the way given? */
const isDownward = ({ low, direction }: Measure, way: Direction): boolean =>
  !low.isZero() && low.isNegative() === (direction?.sign === way.sign);
