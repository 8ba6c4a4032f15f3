import type { Decimal } from '../values';

/** The least total of a grade: `{ grade: '优', from: 90 }`. */
export interface GradeBand {
  readonly grade: string;
  readonly from: number;
}

/**
 * 评价等级 of a total: the best grade whose least total is reached. Source: 财预〔2020〕10号 (评价结果等级).
 * @param totalScore 自评总分 in points
 * @param bands from the best to the worst
 * @returns null when the total is below every band
 */
export function gradeOf(totalScore: Decimal, bands: readonly GradeBand[]): string | null {
  return bands.find((band) => totalScore.gte(band.from))?.grade ?? null;
}
