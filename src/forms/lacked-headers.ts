import { type Sheet, gridOf } from '../sheets';
import { headerCells, isShort } from './header-cells';
import { type IndicatorRole, indicatorRole } from './vocabulary';

/** What the reader looks for, in the user's words, and the roles that answer to each. */
const sought: readonly { readonly words: string; readonly roles: readonly IndicatorRole[] }[] = [
  { words: '指标名称/三级指标', roles: ['name', 'level3'] },
  { words: '指标值', roles: ['target'] },
  { words: '完成值', roles: ['actual'] },
  { words: '分值', roles: ['weight'] },
  { words: '得分', roles: ['score'] },
];

/** Of a sheet without a form: the row that is most like the header of an indicator table, and what that lacks of one. */
export interface LackedHeaders {
  readonly sheet: string;
  /** Null where no row has any of them. */
  readonly row: number | null;
  /** Nothing is written on it at all. */
  readonly isBlank: boolean;
  readonly lacks: readonly string[];
}

/** Which headers of an indicator table a sheet does not have. */
export function lackedHeaders(sheet: Sheet): LackedHeaders {
  const grid = gridOf(sheet);
  const isBlank = grid.rows.length === 0;
  let best: LackedHeaders = {
    sheet: sheet.name,
    row: null,
    isBlank,
    lacks: sought.map(({ words }) => words),
  };
  for (const row of grid.rows) {
    if (!grid.cellsIn(row).some(isShort)) continue;
    const there = new Set(
      headerCells(grid, row, indicatorRole).cells.flatMap(({ cell, recognised }) =>
        recognised && isShort(cell) ? [recognised.role] : [],
      ),
    );
    const lacks = sought
      .filter(({ roles }) => !roles.some((role) => there.has(role)))
      .map(({ words }) => words);
    if (lacks.length < best.lacks.length) best = { sheet: sheet.name, row, isBlank, lacks };
  }
  return best;
}
