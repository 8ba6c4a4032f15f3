import type { Grid, GridCell } from '../sheets';
import { alignRow, columnsOf } from './align';
import { entryOf, isSpoiltFigure, pointsOf } from './figure';
import type { Figure, TotalRow } from './form';
import type { Header, IndicatorSlotRole } from './headers';
import { columnsHolding } from './indicator-columns';
import { isTotalLabel } from './vocabulary';

type Role = IndicatorSlotRole;

/** The columns in which a total row has figures. */
const summed: ReadonlySet<Role> = columnsHolding('points');

/**
 * The total that a row states, or null where the row is none. Its figures stand under their headers: what stands under another
 * column (复核得分, 扣分, a rank) is no total of the scores, however far to the right. Only where no figure stands under either of weight
 * and score was the row moved as a whole; then the first figures are theirs.
 */
export function totalRowOf(
  row: number,
  cells: readonly GridCell[],
  { columns }: Header<Role>,
  grid: Grid,
): TotalRow | null {
  const at = cells.findIndex(({ label }) => isTotalLabel(label));
  const label = cells[at];
  if (!label) return null;
  const isMirrored = isRightToLeft(columns);
  if (!isMirrored && cells.slice(0, at).some(({ number }) => number.state === 'number')) return null;
  // The label stands left of the points, and a row of the table says what was to be done.
  const firstPoints = columns.firstOf('weight')?.slot.from ?? columns.firstOf('score')?.slot.from;
  if (at > 0 && !isMirrored && (firstPoints === undefined || label.column >= firstPoints)) return null;
  const beside = isMirrored ? cells : cells.slice(at + 1);
  const figures = beside.filter(({ number }) => number.state === 'number');
  const under = (role: Role): GridCell | undefined => {
    const slot = columns.firstOf(role)?.slot;
    return slot && figures.find((cell) => isIn(slot, cell));
  };
  const isInPlace =
    under('weight') !== undefined || (under('score') !== undefined && !isBesideScores(figures, columns));
  const moved = isInPlace ? null : aligned(figures, columns.slots);
  const figure = (role: Role): Figure | null => {
    const slot = columns.firstOf(role)?.slot;
    if (!slot) return null;
    const cell = moved ? moved.cells.get(role)?.[0] : under(role);
    const spoilt = beside.find((one) => isIn(slot, one) && isSpoiltFigure(one));
    const place = { row, column: moved?.columnOf(role) ?? slot.from };
    return pointsOf(cell ?? spoilt ?? grid.unshownAt(row, slot.from), place);
  };
  return { row, label: entryOf(label, label), weight: figure('weight'), score: figure('score') };
}

/** A table that begins with its points and ends with its names has the label of its total right of the figures. */
function isRightToLeft(columns: Header<Role>['columns']): boolean {
  const names = (['name', 'level1', 'level2'] as const).flatMap(
    (role) => columns.firstOf(role)?.slot.from ?? [],
  );
  const points = (['weight', 'score'] as const).flatMap((role) => columns.firstOf(role)?.slot.from ?? []);
  return names.length > 0 && points.length > 0 && Math.max(...points) < Math.min(...names);
}

function isIn({ from, to }: { readonly from: number; readonly to: number }, { column }: GridCell): boolean {
  return from <= column && column <= to;
}

/** A figure under a column of words right of the scores, while none stands under the weights: the row was moved. */
function isBesideScores(figures: readonly GridCell[], columns: Header<Role>['columns']): boolean {
  const score = columns.firstOf('score')?.slot;
  if (!score || !columns.has('weight')) return false;
  return figures.some(
    ({ column }) =>
      column > score.to && columns.over(column).some(({ role }) => role === 'reason' || role === 'beside'),
  );
}

function aligned(
  figures: readonly GridCell[],
  slots: Header<Role>['columns']['slots'],
): ReturnType<typeof alignRow<Role>> {
  const values = columnsOf(slots.filter(({ role }) => summed.has(role)));
  return alignRow(figures, values, () => () => 2);
}

/** 合计 may sum a group in the middle of the table; 总分 ends it, and what follows are grades and remarks. */
export function endsTable({ label }: TotalRow): boolean {
  return /分/u.test(label.words.squeezed);
}
