/** Neighbours that are alike, from 1, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Widths or heights as runs of neighbours that are alike. */
export function runsOf(sizes: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  sizes.forEach((size, i) => {
    const last = runs.at(-1);
    if (last?.size === size) runs[runs.length - 1] = { ...last, to: i + 1 };
    else runs.push({ from: i + 1, to: i + 1, size });
  });
  return runs;
}
