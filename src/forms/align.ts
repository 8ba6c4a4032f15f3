import type { GridCell } from '../sheets';

/** A header's columns and what may stand under it. Slots are in reading order; two may share columns (ordinal, name). */
export interface Slot<Role> {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  /** Label columns left of the table's values take any number of cells. */
  readonly takesMany: boolean;
}

/** The columns of a header made quick to ask, once for all the rows under it. */
export interface Columns<Role> {
  readonly slots: readonly Slot<Role>[];
  has(role: Role): boolean;
  /** The first slot of a role, and its place among the slots. */
  firstOf(role: Role): { readonly slot: Slot<Role>; readonly place: number } | undefined;
  /** The slots over a column, in reading order. */
  over(column: number): readonly Slot<Role>[];
  /** Places of the slots that take one value, ascending. */
  readonly narrow: readonly number[];
}

/** Indexes the slots of a header. Slots without an end (beside the table) cover every column from their own on. */
export function columnsOf<Role>(slots: readonly Slot<Role>[]): Columns<Role> {
  const first = new Map<Role, { readonly slot: Slot<Role>; readonly place: number }>();
  const byColumn = new Map<number, Slot<Role>[]>();
  const endless = slots.filter(({ to }) => !Number.isFinite(to));
  for (const [place, slot] of slots.entries()) {
    if (!first.has(slot.role)) first.set(slot.role, { slot, place });
    if (!Number.isFinite(slot.to)) continue;
    for (let column = slot.from; column <= slot.to; column += 1) {
      const held = byColumn.get(column);
      if (held) held.push(slot);
      else byColumn.set(column, [slot]);
    }
  }
  return {
    slots,
    has: (role) => first.has(role),
    firstOf: (role) => first.get(role),
    over: (column) => byColumn.get(column) ?? endless.filter(({ from }) => from <= column),
    narrow: slots.flatMap((slot, place) => (slot.takesMany ? [] : [place])),
  };
}

/**
 * How well a cell suits each role: above 0 it speaks for it, below 0 against it; `impossible` excludes it. The cell is
 * looked at once, then asked role by role.
 */
export type Fitness<Role> = (cell: GridCell) => (role: Role) => number;

/** The value no cell of that role can have. */
export const impossible = -100;

/** The cells of one row, by role. */
export interface AlignedRow<Role> {
  readonly cells: ReadonlyMap<Role, readonly GridCell[]>;
  /** Where a value of this role stands, or would stand beside its neighbours. */
  columnOf(role: Role): number | null;
  /** Cells that stand beside their header, left to right; empty when everything is where it belongs. */
  readonly displaced: readonly { readonly role: Role; readonly cell: GridCell; readonly by: number }[];
}

const misfit = -3;
const outside = -8;
const perDisplacedCell = -0.5;
const perChangeOfShift = -1.5;

/**
 * Gives each cell of a row its role. Cells stay under their headers unless something there cannot be right (a sentence
 * under 分值, "指标1" under 二级指标): merged cells that an export dropped move the rest of a row to the side. Then the
 * order-preserving assignment is taken that suits the contents best and breaks the row into the fewest pieces.
 */
export function alignRow<Role>(
  cells: readonly GridCell[],
  columns: Columns<Role>,
  fitness: Fitness<Role>,
): AlignedRow<Role> {
  const placed = cells.map((cell) => ({ cell, suits: fitness(cell) }));
  const underHeaders = alone(
    placed,
    placed.map((one) => slotUnder(one, columns)),
  );
  const scores = placed.map(({ suits }, i) => {
    const slot = underHeaders[i];
    return slot ? suits(slot.role) : outside;
  });
  const plausible = scores.every((score) => score > misfit);
  if (plausible) return rowOf(cells, underHeaders, columns);
  const moved = bestAssignment(placed, columns.slots);
  const total = scores.reduce((sum, score) => sum + score, 0);
  return moved && moved.score > total
    ? rowOf(cells, moved.slots, columns)
    : rowOf(cells, underHeaders, columns);
}

/** A cell and what it is fit for. */
interface Placed<Role> {
  readonly cell: GridCell;
  readonly suits: (role: Role) => number;
}

/** Of the slots above a cell the one that suits it best. */
function slotUnder<Role>({ cell, suits }: Placed<Role>, columns: Columns<Role>): Slot<Role> | undefined {
  const over = columns.over(cell.column);
  if (over.length < 2) return over[0];
  return over.reduce((best, slot) => (suits(best.role) >= suits(slot.role) ? best : slot));
}

/**
 * Under a header of two columns stands one value: a second one of its kind belongs to another header. A text may go on in
 * the next column.
 */
function alone<Role>(
  placed: readonly Placed<Role>[],
  under: readonly (Slot<Role> | undefined)[],
): readonly (Slot<Role> | undefined)[] {
  return under.map((slot, i) => {
    if (!slot || slot.takesMany || under[i - 1] !== slot) return slot;
    const both = [placed[i - 1], placed[i]].every((one) => one && one.suits(slot.role) > 0);
    return both ? undefined : slot;
  });
}

/** The last cell's slot and how the cells before it came to theirs. */
interface Step<Role> {
  readonly score: number;
  readonly slot: Slot<Role>;
  readonly before: Step<Role> | null;
}

function bestAssignment<Role>(
  placed: readonly Placed<Role>[],
  slots: readonly Slot<Role>[],
): { readonly score: number; readonly slots: readonly Slot<Role>[] } | null {
  // best[j]: the best assignment of the cells so far whose last cell sits in slot j.
  let best: readonly (Step<Role> | null)[] = [];
  for (const [i, { cell, suits }] of placed.entries()) {
    const before = placed[i - 1]?.cell;
    const reached = best;
    best = slots.map((slot, j) => {
      const own = suits(slot.role);
      if (own <= impossible) return null;
      const here = own + (shiftOf(cell, slot) === 0 ? 0 : perDisplacedCell);
      return before ? bestBefore(reached, slots, j, before, cell, here) : { score: here, slot, before: null };
    });
  }
  const winner = best.reduce<Step<Role> | null>(
    (held, step) => (step && (!held || step.score > held.score) ? step : held),
    null,
  );
  return winner && { score: winner.score, slots: slotsTo(winner) };
}

function slotsTo<Role>(last: Step<Role>): readonly Slot<Role>[] {
  const slots: Slot<Role>[] = [];
  for (let step: Step<Role> | null = last; step; step = step.before) slots.push(step.slot);
  return slots.reverse();
}

/** The best way to the cell in slot j, over all slots that the cell before it may sit in. */
function bestBefore<Role>(
  reached: readonly (Step<Role> | null)[],
  slots: readonly Slot<Role>[],
  j: number,
  before: GridCell,
  cell: GridCell,
  here: number,
): Step<Role> | null {
  const slot = slots[j];
  if (!slot) return null;
  let from: Step<Role> | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let k = 0; k <= j; k += 1) {
    const step = reached[k];
    const other = slots[k];
    if (!step || !other || (k === j && !slot.takesMany)) continue;
    const score = step.score + here + (sameShift(before, other, cell, slot) ? 0 : perChangeOfShift);
    if (score > bestScore) [from, bestScore] = [step, score];
  }
  return from && { score: bestScore, slot, before: from };
}

/** How many columns a cell stands from its slot, 0 inside it. */
function shiftOf<Role>(cell: GridCell, slot: Slot<Role>): number {
  if (cell.column < slot.from) return cell.column - slot.from;
  return cell.column > slot.to ? cell.column - slot.to : 0;
}

/** Whether one shift explains both cells; under a header of two columns either will do. */
function sameShift<Role>(a: GridCell, slotA: Slot<Role>, b: GridCell, slotB: Slot<Role>): boolean {
  const least = Math.max(a.column - slotA.to, b.column - slotB.to);
  const most = Math.min(a.column - slotA.from, b.column - slotB.from);
  return least <= most;
}

function rowOf<Role>(
  cells: readonly GridCell[],
  assigned: readonly (Slot<Role> | undefined)[],
  columns: Columns<Role>,
): AlignedRow<Role> {
  const byRole = new Map<Role, GridCell[]>();
  const displaced: { role: Role; cell: GridCell; by: number }[] = [];
  for (const [i, cell] of cells.entries()) {
    const slot = assigned[i];
    if (!slot) continue;
    const held = byRole.get(slot.role);
    if (held) held.push(cell);
    else byRole.set(slot.role, [cell]);
    const by = shiftOf(cell, slot);
    if (by !== 0) displaced.push({ role: slot.role, cell, by });
  }
  return {
    cells: byRole,
    displaced,
    columnOf: (role) => {
      const own = byRole.get(role)?.[0];
      if (own) return own.column;
      const first = columns.firstOf(role);
      return first ? first.slot.from + neighbourShift(first.place, columns, byRole) : null;
    },
  };
}

/** A blank value stands beside its header as far as the nearest filled slot to its left does. */
function neighbourShift<Role>(
  place: number,
  { slots, narrow }: Columns<Role>,
  byRole: ReadonlyMap<Role, readonly GridCell[]>,
): number {
  for (let k = narrow.length - 1; k >= 0; k -= 1) {
    const at = narrow[k] ?? 0;
    if (at >= place) continue;
    const slot = slots[at];
    const cell = slot && byRole.get(slot.role)?.[0];
    if (slot && cell) return shiftOf(cell, slot);
  }
  return 0;
}
