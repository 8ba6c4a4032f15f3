import type { Entry, IndicatorCells } from './form';
import { type ColumnCells, type IndicatorColumn, columnTraits } from './indicator-columns';

/**
 * The cells of one indicator, column by column.
 * @param cellOf what stands in a column: a figure where figures or points belong; null where the table lacks the column
 */
export function indicatorCells(
  cellOf: (column: IndicatorColumn, cells: ColumnCells) => Entry | null,
): Omit<IndicatorCells, 'name'> & { readonly name: Entry | null } {
  const cells: Partial<Record<IndicatorColumn, Entry | null>> = { ...noCells };
  for (const [column, traits] of columnTraits) cells[column] = cellOf(column, traits.cells);
  // Which column holds entries and which figures is the table's to say, and the caller's to keep.
  return cells as Omit<IndicatorCells, 'name'> & { readonly name: Entry | null };
}

/** Copied and then filled, since an object that grows column by column is slow to copy and to read. */
const noCells = Object.fromEntries(columnTraits.map(([column]) => [column, null]));
