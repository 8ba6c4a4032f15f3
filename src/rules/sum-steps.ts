import { type Facts, type PointsColumn, added } from '../facts';
import type { Indicator } from '../forms';
import { totalSteps } from '../scoring';
import { type Decimal, plain } from '../values';

/** "5 + 2.5 + 2.5 = 10", "18 + 12 + … = 88", "10 + 88 = 98 ≠ 100": the rate's points, the groups', and both together. */
export function sumSteps(facts: Facts, column: PointsColumn, stated: Decimal): readonly string[] {
  const split = column === 'weight' ? facts.weights : facts.scores;
  if (!split) return [];
  const groups = groupSums(facts, column);
  const indicators = groups.length > 1 ? groups : split.ofIndicators;
  const parts = [split.ofRates, indicators].filter((terms) => terms.length > 0);
  const between = parts.filter((terms) => terms.length > 1).map(totalSteps);
  const whole = `${totalSteps(parts.map(added))} ≠ ${plain(stated)}`;
  return parts.length > 1 ? [...between, whole] : [`${leftSide(indicators)} ≠ ${plain(stated)}`];
}

/** "20 + 25 = 45", and for a single term the term itself. */
export function leftSide(terms: readonly Decimal[]): string {
  return terms.length === 1 ? terms.map(plain).join('') : totalSteps(terms);
}

/** Sums by block, or, in a single block, by level-1 label, in the order of the form. */
function groupSums({ form }: Facts, column: PointsColumn): readonly Decimal[] {
  const keyOf = (indicator: Indicator): string =>
    form.blocks.length > 1 ? String(indicator.block) : (indicator.level1?.text ?? '');
  const sums = new Map<string, Decimal>();
  for (const indicator of form.indicators) {
    const points = indicator[column]?.number;
    const key = keyOf(indicator);
    if (points) sums.set(key, points.plus(sums.get(key) ?? 0));
  }
  return [...sums.values()];
}
