import { negligible } from '../../facts';
import type { Entry, Figure, Form } from '../../forms';
import { type GroupWeights, groupsSharing } from '../../policies';
import { Decimal } from '../../values';

/** A level-1 group of the form: its labels, and the weights of its rows. */
export interface Group {
  readonly name: string;
  readonly label: Entry;
  readonly weights: readonly Figure[];
  readonly sum: Decimal;
}

/** The groups that the national rule knows; another name may be a province's own and is level-nonstandard's. */
const known: ReadonlySet<string> = new Set(['产出', '效益', '满意度', '成本']);

/** The form's groups by bare name, 产出 for "产出指标 (50分)"; null where a weighted row stands under none that is known. */
export function groupsOf(form: Form): readonly Group[] | null {
  const groups = new Map<string, { label: Entry; weights: Figure[] }>();
  for (const { level1, weight } of form.indicators) {
    if (!weight?.number || weight.number.isZero()) continue;
    const name = bareName(level1?.words.squeezed ?? '');
    if (!level1 || !known.has(name)) return null;
    const group = groups.get(name);
    if (group) group.weights.push(weight);
    else groups.set(name, { label: level1, weights: [weight] });
  }
  return [...groups].map(([name, { label, weights }]) => ({
    name,
    label,
    weights,
    sum: sumOf(weights.flatMap(({ number }) => number ?? [])),
  }));
}

/** The groups that do not weigh what a shape says, and by how much in all. */
export function differences(groups: readonly Group[], shape: GroupWeights): Differences {
  const shared = Object.keys(shape).flatMap(groupsSharing);
  const extra = groups.filter(({ name }) => !shared.includes(name));
  const parts = Object.entries(shape).map(([key, points]) => {
    const own = groups.filter(({ name }) => groupsSharing(key).includes(name));
    const apart = sumOf(own.map(({ sum }) => sum))
      .minus(points)
      .abs();
    return { key, own, apart };
  });
  const wrong = parts.filter(({ apart }) => apart.gte(negligible));
  return {
    groups: [...wrong.flatMap(({ own }) => own), ...extra],
    missing: wrong.flatMap(({ key, own }) => (own.length === 0 ? [key] : [])),
    size: sumOf([...wrong.map(({ apart }) => apart), ...extra.map(({ sum }) => sum)]),
  };
}

/** How a form's groups differ from one shape. */
export interface Differences {
  readonly groups: readonly Group[];
  /** Keys of the shape for which the form has no group at all. */
  readonly missing: readonly string[];
  readonly size: Decimal;
}

/** Adds up. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((sum, number) => sum.plus(number), new Decimal(0));
}

function bareName(squeezed: string): string {
  return squeezed
    .slice(0, 200)
    .replace(/\([^()]*\)$/u, '')
    .replace(/指标$/u, '');
}
