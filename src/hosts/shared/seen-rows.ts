import {
  type Cell,
  HostProblem,
  type Position,
  type Range,
  type Sheet,
  type SheetEdit,
  address,
  cellKey,
} from '../../sheets';

/** Whole rows in which something is to be written, as they stood when it was worked out what. */
export interface SeenRows {
  readonly sheet: string;
  /** From the first column to the last that was seen, or is written. */
  readonly range: Range;
  readonly cells: readonly Cell[];
}

/** How many cells a problem names. */
const mostNamed = 3;

/**
 * The rows with edits, neighbours together. Whole rows, because the cell itself may tell nothing: of two blank scores one looks like
 * the other, and only what stands beside it says that a row has come between.
 * @param seen the sheets that the edits were worked out from; rows of no other are told
 */
export function seenRows(edits: readonly SheetEdit[], seen: readonly Sheet[]): readonly SeenRows[] {
  return seen.flatMap((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name).map(({ cell }) => cell);
    const rows = new Set(own.map(({ row }) => row));
    const cells = sheet.cells.filter(({ row }) => rows.has(row));
    return runsOf(rows).map(({ first, last }) => {
      const isInside = ({ row }: Position): boolean => first <= row && row <= last;
      const inside = cells.filter(isInside);
      const column = Math.max(...[...inside, ...own.filter(isInside)].map((cell) => cell.column));
      return {
        sheet: sheet.name,
        range: { from: { row: first, column: 1 }, to: { row: last, column } },
        cells: inside,
      };
    });
  });
}

/**
 * Refuses where the rows hold other than what was seen. Of a formula only its wording counts: what it comes to changes by itself.
 * @param now what stands in the range, read as whole sheets are
 * @throws HostProblem `changed-since` with the first cells that differ
 */
export function refuseChanged({ sheet, cells }: SeenRows, now: readonly Cell[]): void {
  const changed = changedCells(cells, now);
  if (changed.length === 0) return;
  const named = changed.slice(0, mostNamed).map((cell) => `${sheet}!${address(cell)}`);
  throw new HostProblem('changed-since', ...named);
}

/** The cells that hold other than what they held. Of a formula only its wording counts. */
export function changedCells(cells: readonly Cell[], now: readonly Cell[]): readonly Cell[] {
  const before = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const after = new Map(now.map((cell) => [cellKey(cell), cell]));
  return [...before.values(), ...now.filter((cell) => !before.has(cellKey(cell)))].filter(
    (cell) => !isSame(before.get(cellKey(cell)), after.get(cellKey(cell))),
  );
}

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula === b?.formula && (a?.formula !== undefined || a?.content === b?.content);
}

function runsOf(rows: ReadonlySet<number>): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
