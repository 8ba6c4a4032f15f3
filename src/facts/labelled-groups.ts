import type { Form, Indicator, LabelledGroup } from '../forms';
import type { Position } from '../sheets';

/**
 * The groups whose label states their points, by the cell of the label. An export that fills merged cells down repeats the label on every
 * row; one label in one block is one group.
 */
export function labelledGroups(form: Form): ReadonlyMap<Position, LabelledGroup> {
  const whole = new Map<string, { readonly first: LabelledGroup; readonly rows: Set<Indicator> }>();
  for (const group of form.labelledGroups) {
    const key = `${group.indicators[0]?.block ?? ''} ${group.label.words.squeezed}`;
    const { first, rows } = whole.get(key) ?? { first: group, rows: new Set<Indicator>() };
    for (const row of group.indicators) rows.add(row);
    whole.set(key, { first, rows });
  }
  return new Map(
    [...whole.values()].map(({ first, rows }) => [first.label.cell, { ...first, indicators: [...rows] }]),
  );
}
