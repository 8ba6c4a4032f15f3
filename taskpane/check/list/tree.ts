import type { Row } from '../../model/rows';

/** A row of the list with its place among its siblings, as a tree says it aloud. */
export interface TreeItem {
  readonly row: Row;
  /** Counted from 1. */
  readonly position: number;
  readonly siblings: number;
  /** The place in the list of the row it stands under; null at the top. */
  readonly parent: number | null;
}

/** The rows that are shown while some groups are closed, each with its place in the tree. */
export function treeOf(rows: readonly Row[], closed: ReadonlySet<string>): readonly TreeItem[] {
  const shown = rows.filter(openUnder(closed));
  const parents: (number | null)[] = [];
  const last: (number | undefined)[] = [];
  const children = new Map<number | null, number>();
  const positions = shown.map((row, i) => {
    const parent = last[row.level - 1] ?? last[row.level - 2] ?? null;
    parents.push(parent);
    last[row.level] = i;
    last.length = row.level + 1;
    const position = (children.get(parent) ?? 0) + 1;
    children.set(parent, position);
    return position;
  });
  return shown.map((row, i) => {
    const parent = parents[i] ?? null;
    return { row, position: positions[i] ?? 1, siblings: children.get(parent) ?? 1, parent };
  });
}

function openUnder(closed: ReadonlySet<string>): (row: Row) => boolean {
  let hidden = false;
  return (row) => {
    if (row.kind !== 'group') return !hidden;
    hidden = closed.has(row.key);
    return true;
  };
}
