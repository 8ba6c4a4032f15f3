import { type Facts, type PointsColumn, added } from '../facts';
import type { Indicator } from '../forms';
import type { Position } from '../sheets';
import type { Pieces } from '../words';
import { type Term, additionSteps, leftSide, step } from './steps';

/** "5 + 2.5 + 2.5 = 10", "18 + 12 + … = 88", "10 + 88 = 98 ≠ 100": the rate's points, the groups', and both together. */
export function sumSteps(facts: Facts, column: PointsColumn, stated: Term): readonly Pieces<Position>[] {
  const split = column === 'weight' ? facts.weights : facts.scores;
  if (!split) return [];
  const { sum, figuresOfIndicators: own } = split;
  const groups = groupSums(facts, column);
  const indicators = groups.length > 1 ? groups : sum.terms.filter((term) => own.has(term));
  const rates = sum.terms.filter((term) => !own.has(term));
  const parts: readonly (readonly Term[])[] = [rates, indicators].filter((terms) => terms.length > 0);
  if (parts.length < 2) return [step`${leftSide(indicators)} ≠ ${stated}`];
  const between = parts.filter((terms) => terms.length > 1).map(additionSteps);
  return [...between, step`${additionSteps(parts.map(sumOf))} ≠ ${stated}`];
}

/** Sums by block, or, in a single block, by level-1 label, in the order of the form. */
function groupSums({ form }: Facts, column: PointsColumn): readonly Term[] {
  const keyOf = (indicator: Indicator): string =>
    form.blocks.length > 1 ? String(indicator.block) : (indicator.level1?.text ?? '');
  const groups = new Map<string, Term[]>();
  for (const indicator of form.indicators) {
    const points = indicator[column];
    if (!points?.number) continue;
    const key = keyOf(indicator);
    const terms = groups.get(key) ?? [];
    terms.push(points);
    groups.set(key, terms);
  }
  return [...groups.values()].map(sumOf);
}

/** What the terms make; a single one stays what it is, with its cell. */
function sumOf(terms: readonly Term[]): Term {
  const [term] = terms;
  if (term && terms.length === 1) return term;
  return { number: added(terms.flatMap(({ number }) => number ?? [])), cell: null };
}
