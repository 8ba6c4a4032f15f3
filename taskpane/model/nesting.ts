import type { Listed } from './listed';
import { placeKey } from './pane';
import { remembered } from './remembered';
import type { FindingRow } from './rows';

/** A finding that is shown, and those shown under it. */
export interface Nest {
  readonly listed: Listed<FindingRow>;
  readonly consequences: readonly Listed<FindingRow>[];
}

/**
 * Puts each finding under the one it follows from, in the same form; a chain of causes is shown under its first link.
 * Where no cause is shown, a finding stands for itself.
 * @param shown the findings that the filter lets through
 * @param all every open finding: a cause that is filtered out may have a cause that is not
 */
export function nested(
  shown: readonly Listed<FindingRow>[],
  all: readonly Listed<FindingRow>[],
): readonly Nest[] {
  const causes = causesIn(all);
  const isShown = new Set(shown.map(({ row }) => row.key));
  const nests = new Map<string, { listed: Listed<FindingRow>; consequences: Listed<FindingRow>[] }>();
  const under: [string, Listed<FindingRow>][] = [];
  for (const one of shown) {
    const { key } = one.row;
    const root = causes.has(key) ? firstCause(key, causes, isShown) : key;
    if (root === key) nests.set(key, { listed: one, consequences: [] });
    else under.push([root, { ...one, row: { ...one.row, level: 3 } }]);
  }
  for (const [root, one] of under) nests.get(root)?.consequences.push(one);
  return [...nests.values()];
}

/** By the place of a finding, the place of its cause. */
const causesIn = remembered((all: readonly Listed<FindingRow>[]): ReadonlyMap<string, string> => {
  const causes = new Map<string, string>();
  for (const { row } of all) {
    const { cause } = row.finding;
    if (cause !== null) causes.set(row.key, placeKey({ form: row.place.form, key: cause }));
  }
  return causes;
});

/** The shown finding farthest up the chain of causes; itself where there is none, and where the chain is a ring. */
function firstCause(key: string, causes: ReadonlyMap<string, string>, isShown: ReadonlySet<string>): string {
  let first = key;
  const seen = new Set([key]);
  for (let cause = causes.get(key); cause !== undefined; cause = causes.get(cause)) {
    if (seen.has(cause)) return key;
    seen.add(cause);
    if (isShown.has(cause)) first = cause;
  }
  return first;
}
