import type { Form, Indicator } from '../forms';
import { readNothing } from '../values';
import type { Facts } from './facts';

/** "指标1：" printed by the template where a name belongs. */
const onlyOrdinal = /^(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十]{1,3})?:?$/u;

/** Does a name stand on the row? In a table without names the level-2 label is the name. */
export function isNamed(
  { name, level2, block }: Indicator,
  { blocksWithNames }: Pick<Facts, 'blocksWithNames'>,
): boolean {
  const { words } = name.text === '' && !blocksWithNames.has(block) ? (level2 ?? name) : name;
  return readNothing(words) === null && !onlyOrdinal.test(words.squeezed.slice(0, 20));
}

/** The blocks in which any row has a name. */
export function blocksWithNames({ indicators }: Form): ReadonlySet<number> {
  return new Set(indicators.filter(({ name }) => name.text !== '').map(({ block }) => block));
}

/** Does the row stand for points? */
export function isScored(indicator: Indicator): boolean {
  const { weight, score } = indicator;
  if (!weight && !score) return false;
  if (weight?.number) return !weight.number.isZero();
  if (weight?.state === 'not-applicable') return false;
  return isAnswered(indicator) || score?.number?.isPositive() === true;
}

/** Must target and actual be filled in? */
export function mustBeFilled(indicator: Indicator, facts: Pick<Facts, 'isNamed' | 'isScored'>): boolean {
  if (!facts.isNamed(indicator)) return false;
  return indicator.weight || indicator.score ? facts.isScored(indicator) : isAnswered(indicator);
}

function isAnswered({ target, actual }: Indicator): boolean {
  return [target, actual].some((entry) => entry !== null && readNothing(entry.words) === null);
}
