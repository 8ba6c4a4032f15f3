import type { Figure, Form, Indicator } from '../../forms';
import { totalSteps } from '../../scoring';
import { Decimal, plain } from '../../values';
import { type Sum, tallyOf } from '../tally';

/** The two columns of points. */
export type PointsColumn = 'weight' | 'score';

/** A sum over the form, split into the execution rate's points and the indicators'. */
export interface SplitSum {
  readonly sum: Sum;
  readonly ofRates: readonly Decimal[];
  readonly ofIndicators: readonly Decimal[];
}

const known: Readonly<Record<PointsColumn, WeakMap<Form, SplitSum | null>>> = {
  weight: new WeakMap(),
  score: new WeakMap(),
};

/**
 * The form's sum of a column; null where it has no such column, or no indicator has a number in it. Worked out once: a form
 * never changes, and the fix of every row asks for it.
 */
export function splitSum(form: Form, column: PointsColumn): SplitSum | null {
  const before = known[column].get(form);
  if (before !== undefined) return before;
  const split = splitSumOf(form, column);
  known[column].set(form, split);
  return split;
}

function splitSumOf(form: Form, column: PointsColumn): SplitSum | null {
  const tally = tallyOf(form);
  const sum = column === 'weight' ? tally.weights : tally.scores;
  if (!sum) return null;
  const own = new Set<Figure | null>(form.indicators.map((indicator) => indicator[column]));
  const points = (isOwn: boolean): readonly Decimal[] =>
    sum.terms.filter((term) => own.has(term) === isOwn).flatMap((term) => term.number ?? []);
  const ofIndicators = points(true);
  return ofIndicators.length === 0 ? null : { sum, ofRates: points(false), ofIndicators };
}

/** "5 + 2.5 + 2.5 = 10", "18 + 12 + … = 88", "10 + 88 = 98 ≠ 100": the rate's points, the groups', and both together. */
export function sumSteps(form: Form, column: PointsColumn, stated: Decimal): readonly string[] {
  const split = splitSum(form, column);
  if (!split) return [];
  const groups = groupSums(form, column);
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
function groupSums(form: Form, column: PointsColumn): readonly Decimal[] {
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

function added(terms: readonly Decimal[]): Decimal {
  return terms.reduce((sum, term) => sum.plus(term), new Decimal(0));
}
