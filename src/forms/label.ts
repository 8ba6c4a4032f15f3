import { type FoldedText, beginningOf } from '../values';

/** The points a group label states: 50 in "产出指标 (50分)", "(30分)"; null when it states none. */
export function statedPoints({ squeezed }: FoldedText): string | null {
  return /\((\d{1,3}(?:\.\d{1,2})?)分?\)/u.exec(beginningOf(squeezed))?.[1] ?? null;
}

/** The label is only the points: the second line of a group label that was split over two rows, "(30分)". */
export function isOnlyPoints({ squeezed }: FoldedText): boolean {
  return /^\(\d{1,3}(?:\.\d{1,2})?分\)$/u.test(beginningOf(squeezed));
}
