import type { Sheet } from '../../sheets';

/** The last row and the last column in which a sheet has something. */
export interface Extent {
  readonly row: number;
  readonly column: number;
}

/** How far a sheet's values and merges reach; 0 where there are none. */
export function extentOf({ cells, merges }: Pick<Sheet, 'cells' | 'merges'>): Extent {
  const corners = [...cells, ...merges.map(({ to }) => to)];
  return corners.reduce<Extent>(
    (extent, { row, column }) => ({
      row: Math.max(extent.row, row),
      column: Math.max(extent.column, column),
    }),
    { row: 0, column: 0 },
  );
}
