import { inReadingOrder, type Position, type Range } from '../../../sheets';

/** As few rectangles as come easily that cover exactly these cells: runs in a row, joined with equal runs below. */
export function rectangles(cells: readonly Position[]): readonly Range[] {
  const found: Range[] = [];
  /** Rectangles that may still grow downwards, by their columns. */
  const open = new Map<string, { readonly index: number; readonly lastRow: number }>();
  for (const run of runs(cells)) {
    const columns = `${run.from.column}:${run.to.column}`;
    const above = open.get(columns);
    const grown = above?.lastRow === run.from.row - 1 ? found[above.index] : undefined;
    if (above !== undefined && grown !== undefined) {
      found[above.index] = { from: grown.from, to: run.to };
      open.set(columns, { index: above.index, lastRow: run.to.row });
    } else {
      open.set(columns, { index: found.push(run) - 1, lastRow: run.to.row });
    }
  }
  return found;
}

/** Neighbours of one row as one range, in reading order. */
function runs(cells: readonly Position[]): readonly Range[] {
  const found: Range[] = [];
  for (const { row, column } of [...cells].sort(inReadingOrder)) {
    const last = found.at(-1);
    const follows = last?.to.row === row && column <= last.to.column + 1;
    if (last !== undefined && follows) found[found.length - 1] = { from: last.from, to: { row, column } };
    else found.push({ from: { row, column }, to: { row, column } });
  }
  return found;
}
