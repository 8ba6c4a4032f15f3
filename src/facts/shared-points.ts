import type { Form, Indicator } from '../forms';
import { Decimal } from '../values';
import type { Facts } from './facts';
import type { PointsColumn } from './split-sum';

/** Do weight and score stand for this row alone? Points of a group say nothing of one row's target and actual. */
export function standsAlone({ weightOver, scoreOver }: Indicator): boolean {
  return weightOver === 1 && scoreOver === 1;
}

/**
 * The weight that a row's score is out of: its own, or, where one score stands for several rows, what their weights add up to. Null
 * where that cannot be told, as where one weight stands for the scores of several rows.
 */
export function weightOfScore(
  indicator: Indicator,
  { form, places }: Pick<Facts, 'form' | 'places'>,
): Decimal | null {
  const { weight, weightOver, scoreOver } = indicator;
  if (weightOver === scoreOver) return weight?.number ?? null;
  if (weightOver > scoreOver) return null;
  const weights = sharingScore(indicator, { form, places }).map((one) => one.weight?.number ?? null);
  return weights.reduce<Decimal | null>((sum, one) => (sum && one ? sum.plus(one) : null), new Decimal(0));
}

/** The rows that one score stands for. */
export function sharingScore(
  indicator: Indicator,
  { form, places }: Pick<Facts, 'form' | 'places'>,
): readonly Indicator[] {
  const at = places.get(indicator) ?? 0;
  return form.indicators.slice(at, at + indicator.scoreOver);
}

/** A column of points may be added up only where each of its figures can be read and no block of the form hides it. */
export function canBeAdded(form: Form, column: PointsColumn): boolean {
  const rows = [...(form.funds?.lines ?? []), ...form.indicators];
  if (rows.some((row) => row[column]?.state === 'unreadable')) return false;
  const isNamed = form.blocks.map(({ headers }) => headers[column] !== undefined);
  if (isNamed.includes(true) && isNamed.includes(false)) return false;
  const hidden = form.funds?.unnamed.length ?? 0;
  return hidden === 0 || form.funds?.headers[column] !== undefined;
}
