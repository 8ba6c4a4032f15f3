import type { Entry, Figure } from '../forms';
import type { Decimal } from '../values';

/** Does a "%" in the cell or its header say that the figure is in percent? Otherwise 0.95 may be meant as 95 %. */
export function isInPercent(figure: Figure, header: Entry | undefined): boolean {
  return [header, figure].some((entry) => entry?.words.folded.includes('%') === true);
}

/** What a stated 偏离度 or 得分系数 may be in percent: as written; where no "%" stands anywhere, 0.95 may be meant as 95 %. */
export function percentsOf(figure: Figure, header: Entry | undefined): readonly Decimal[] {
  if (!figure.number) return [];
  return isInPercent(figure, header) ? [figure.number] : [figure.number, figure.number.times(100)];
}
