import type { HeaderCell, LookUp } from './header-cells';
import type { IndicatorRole } from './vocabulary';

/**
 * "一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重": the cells that head the points of a level, right of its name, where the rows have
 * points of their own.
 */
export function pointsOfLevels(
  cells: readonly HeaderCell<IndicatorRole>[],
  lookUp: LookUp<IndicatorRole>,
): ReadonlyMap<1 | 2, HeaderCell<IndicatorRole>> {
  const found = new Map<1 | 2, HeaderCell<IndicatorRole>>();
  if (!cells.some(({ recognised }) => recognised?.role === 'weight')) return found;
  for (const [i, one] of cells.entries()) {
    const before = cells[i - 1]?.recognised?.role;
    if (one.recognised || one.isNamed || lookUp(one.cell.label)?.role !== 'weight') continue;
    if (before === 'level1') found.set(1, one);
    if (before === 'level2') found.set(2, one);
  }
  return found;
}
