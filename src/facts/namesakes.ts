import type { Form, Indicator } from '../forms';
import type { Facts } from './facts';

/** Names are told apart by their beginning; no real one is longer. */
const longestName = 400;

/** Rows of one block that have one name, in the order of the form: of those that must be filled in, two or more each. */
export function namesakes({
  form,
  mustBeFilled,
}: Pick<Facts, 'form' | 'mustBeFilled'>): readonly (readonly Indicator[])[] {
  return [...byName(form, mustBeFilled).values()].filter((same) => same.length > 1);
}

function byName(
  { indicators }: Form,
  mustBeFilled: Facts['mustBeFilled'],
): ReadonlyMap<string, readonly Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicators.filter(mustBeFilled)) {
    const name = indicator.name.words.squeezed.slice(0, longestName).replace(/[。.;；:：]$/u, '');
    // In a table without names the level-2 label stands for the name; 数量指标 twice is no duplicate.
    if (name === '') continue;
    const key = `${indicator.block} ${name}`;
    const known = found.get(key);
    if (known) known.push(indicator);
    else found.set(key, [indicator]);
  }
  return found;
}

/** Does one of the rows stand among the outputs and another among the benefits? */
export function isOutputAndBenefit(rows: readonly Indicator[]): boolean {
  return ['产出', '效益'].every((group) =>
    rows.some(({ level1 }) => level1?.words.squeezed.startsWith(group)),
  );
}
