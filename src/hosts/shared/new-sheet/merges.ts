import type { Range } from '../../../sheets';

/** A range whose rows are merged each by itself, or all of it into one. */
export interface MergedRange {
  readonly range: Range;
  readonly across: boolean;
}

/** The merges, those of one row that lie under each other as one range merged across: a table of 500 rows has a thousand. */
export function mergesAcross(merges: readonly Range[]): readonly MergedRange[] {
  const rows = merges.filter(({ from, to }) => from.row === to.row);
  const blocks = merges.filter(({ from, to }) => from.row !== to.row);
  const joined: Range[] = [];
  for (const merge of [...rows].sort(byColumnsThenRow)) {
    const last = joined.at(-1);
    const isBelow =
      last?.from.column === merge.from.column &&
      last.to.column === merge.to.column &&
      last.to.row + 1 === merge.from.row;
    if (isBelow) joined[joined.length - 1] = { from: last.from, to: merge.to };
    else joined.push(merge);
  }
  return [
    ...joined.map((range) => ({ range, across: true })),
    ...blocks.map((range) => ({ range, across: false })),
  ];
}

function byColumnsThenRow(a: Range, b: Range): number {
  return a.from.column - b.from.column || a.to.column - b.to.column || a.from.row - b.from.row;
}
