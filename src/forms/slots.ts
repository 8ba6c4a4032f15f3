import type { Grid, GridCell } from '../sheets';
import type { Slot } from './align';
import type { HeaderCell } from './header-cells';
import type { FundsRole, IndicatorRole } from './vocabulary';

/** Columns that hold no value of ours: under a header nobody could name, or beside the table to its right. */
type OtherColumns = 'unnamed' | 'beside';

/** A slot of the indicator table: a column role, or the ordinal that some forms print beside the name. */
export type IndicatorSlotRole = Exclude<IndicatorRole, 'level3'> | 'ordinal' | OtherColumns;

/** A slot of the funds block: a figure, or the label columns to the left. */
export type FundsSlotRole = FundsRole | 'label' | OtherColumns;

/** Each header covers its merge, or the blank header cells to its right. */
function spans<Role>(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell<Role>[],
): Slot<Role | OtherColumns | 'label'>[] {
  const slots: Slot<Role | OtherColumns | 'label'>[] = [];
  for (const [i, { cell, recognised, stands }] of cells.entries()) {
    const next = cells[i + 1]?.cell.column;
    const merged = grid.lastColumn(cell.row, cell.column);
    const to = next === undefined ? merged : Math.max(merged, next - 1);
    const last = slots.at(-1);
    if (recognised) slots.push({ role: recognised.role, from: cell.column, to, takesMany: false });
    else if (stands === 'label') slots.push({ role: 'label', from: cell.column, to, takesMany: true });
    // Columns side by side that nobody could name are one stretch of other content, however many they are.
    else if (last?.role === 'unnamed') slots[slots.length - 1] = { ...last, to };
    else slots.push({ role: 'unnamed', from: cell.column, to, takesMany: true });
  }
  return slots;
}

/** What stands right of the last header belongs to no column: a remark, or a value that a dropped cell pushed out. */
function besideTable(slots: readonly Slot<unknown>[]): Slot<'beside'> {
  return { role: 'beside', from: (slots.at(-1)?.to ?? 0) + 1, to: Number.POSITIVE_INFINITY, takesMany: true };
}

/** Everything left of the first figure is label, whatever stands over it ("项目资金（万元）"). */
export function fundsSlots(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell<FundsRole>[],
  unnamed: readonly GridCell[],
): readonly Slot<FundsSlotRole>[] {
  const begins = cells.find(
    ({ cell, recognised, isNamed, stands }) =>
      recognised !== null || isNamed === true || stands !== undefined || unnamed.includes(cell),
  );
  const slots = spans(grid, row, cells.slice(begins ? cells.indexOf(begins) : 0));
  const first = slots[0]?.from ?? 1;
  const label: Slot<FundsSlotRole> = { role: 'label', from: 1, to: first - 1, takesMany: true };
  return [...(first > 1 ? [label] : []), ...slots, besideTable(slots)];
}

/** The columns of an indicator table: the names of its levels and rows, what is said of them, and what stands beside it. */
export function indicatorSlots(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell<IndicatorRole>[],
): readonly Slot<IndicatorSlotRole>[] {
  const slots = withBothLevels(spans(grid, row, cells) as Slot<IndicatorRole | OtherColumns>[]);
  const isFilled = (column: number): boolean => isFilledBelow(grid, row, column);
  const hasNames = slots.some((slot) => slot.role === 'name' || /^level\d$/u.test(slot.role));
  const levels = slots.filter((slot) => /^level\d$/u.test(slot.role));
  const isNamed = slots.some((slot) => slot.role === 'name' || slot.role === 'level3');
  const expanded = slots.flatMap((slot): Slot<IndicatorSlotRole>[] => {
    if (slot.role === 'block') {
      // "绩效指标" right of the levels holds the names; left of them it spans the whole table.
      if (!isNamed && levels.length > 0 && levels.every((level) => level.to < slot.from))
        return [{ ...slot, role: 'name' }];
      return hasNames ? [{ ...slot, role: 'block', takesMany: true }] : unlabelledNames(slot, isFilled);
    }
    if (slot.role !== 'level3') return [{ ...slot, role: slot.role }];
    if (slots.some((other) => other.role === 'name')) return [{ ...slot, role: 'unnamed', takesMany: true }];
    return [
      { ...slot, role: 'ordinal' },
      { ...slot, role: 'name' },
    ];
  });
  const first = expanded[0]?.from ?? 1;
  const beside = besideTable(expanded);
  if (first === 1) return [...expanded, beside];
  const left: Slot<IndicatorSlotRole> = { role: 'block', from: 1, to: first - 1, takesMany: true };
  return [...(hasNames ? [left] : unlabelledNames(left, isFilled)), ...expanded, beside];
}

/** "指标分类" over two columns: the first level and the second. */
function withBothLevels(
  slots: readonly Slot<IndicatorRole | OtherColumns>[],
): readonly Slot<IndicatorRole | OtherColumns>[] {
  if (slots.some((slot) => slot.role === 'level2')) return slots;
  return slots.flatMap((slot) =>
    slot.role === 'level1' && slot.to === slot.from + 1
      ? [
          { ...slot, to: slot.from },
          { ...slot, role: 'level2' as const, from: slot.to },
        ]
      : [slot],
  );
}

/** One header over all name columns (绩效指标 across A:C): the last is the name, those before it are the levels. */
function unlabelledNames(
  over: Slot<unknown>,
  isFilled: (column: number) => boolean,
): Slot<IndicatorSlotRole>[] {
  const all = Array.from({ length: over.to - over.from + 1 }, (_, i) => over.from + i);
  const filled = all.filter(isFilled);
  const columns = (filled.length > 0 ? filled : all).slice(-3);
  const roles = (['level1', 'level2', 'name'] as const).slice(3 - columns.length);
  return columns.map((column, i) => ({
    role: roles[i] ?? 'name',
    from: column,
    to: column,
    takesMany: false,
  }));
}

/** So many rows under a header show in which of its columns something stands. */
const rowsLookedAt = 12;

function isFilledBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + rowsLookedAt; below += 1)
    if (grid.cellAt(below, column) !== undefined) return true;
  return false;
}
