import { squeeze } from '../values';
import type { Cell, Grid } from '../sheets';
import { entryOf } from './figure';
import type { Basic } from './form';
import { labelOf, withoutTags } from './label';
import { basicLabel, basicNames } from './vocabulary';

/** Reads the labelled basic cells of some rows; the value stands right of its label, or in the same cell. */
export function readBasics(grid: Grid, rows: readonly number[]): readonly Basic[] {
  return rows.flatMap((row) => {
    const cells = grid.cellsIn(row);
    return cells.flatMap((cell, i): Basic[] => {
      const together = labelWithValue(cell);
      if (together) return [together];
      const named = basicLabel(cell.text);
      if (!named?.exact) return [];
      const beside = { row, column: grid.lastColumn(row, cell.column) + 1 };
      const next = cells[i + 1];
      const value = next && !basicLabel(next.text) && !labelWithValue(next) ? next : undefined;
      return [{ name: named.role, label: entryOf(cell, cell), value: entryOf(value, beside) }];
    });
  });
}

/** "状态：绩效审核已审", "部门名 九三学社…": the value shares the cell with its label. */
function labelWithValue(cell: Cell): Basic | null {
  const text = withoutTags(cell.text).trim();
  const split = /^([^:：\s]{2,12})[:： \u3000](.+)$/su.exec(text);
  const value = split?.[2]?.replace(/^[:：\s]+/u, '') ?? '';
  if (!split?.[1] || value === '') return null;
  const label = labelOf(split[1]);
  if (!basicNames.includes(label) || basicLabel(text)?.exact) return null;
  const named = basicLabel(label);
  if (!named || (named.role === 'year' && yearOf([value]) === null)) return null;
  return {
    name: named.role,
    label: { cell: { row: cell.row, column: cell.column }, text: split[1] },
    value: { cell: { row: cell.row, column: cell.column }, text: value },
  };
}

/** The year a form speaks for: in its title, in its 年度 cell, or in "(2023年度)" beside the title. */
export function yearOf(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = /(?:^|\D)(20\d{2})(?:$|\D)/u.exec(squeeze(text))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
