import type { Finding, Nested } from '../review';

/** What is shown together: a finding with what follows from it, or several of one kind that nothing follows from. */
export interface FindingGroup {
  readonly nested: readonly Nested[];
  /** Warnings or hints of one rule, told under one head. */
  readonly isFolded: boolean;
}

/**
 * Findings in the order of showing, warnings and hints of one kind drawn together where the first of them stands. An error is shown by
 * itself, and so is what explains others, with them under it.
 */
export function groupsOf(nested: readonly Nested[]): readonly FindingGroup[] {
  const trees: Nested[][] = [];
  for (const one of nested) {
    if (one.depth === 0) trees.push([one]);
    else trees.at(-1)?.push(one);
  }
  const groups = new Map<string, Nested[]>();
  trees.forEach((tree, i) => {
    const [first] = tree;
    const kind = tree.length === 1 && first ? kindOf(first.finding) : null;
    const key = kind ?? `#${i}`;
    const together = groups.get(key) ?? [];
    for (const one of tree) together.push(one);
    groups.set(key, together);
  });
  return [...groups.values()].map((group) => ({
    nested: group,
    isFolded: group.length > 1 && group.every(({ depth }) => depth === 0),
  }));
}

/** What findings of one kind have in common; null for an error, which is always shown by itself. */
function kindOf({ rule, severity }: Finding): string | null {
  return severity === 'error' ? null : `${severity} ${rule}`;
}
