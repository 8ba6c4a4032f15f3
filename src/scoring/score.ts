import { type Decimal, type Grade, hundredth } from '../values';
import { type Pieces, spliced } from '../words';
import { full } from './coefficient';
import { halfUp } from './half-up';
import { operand, outcome } from './step-numbers';

/** The share of the weight, in percent, that a grade earns: `{ from: 60, to: 80 }`, 80 being the next grade's; 100 is included. */
export interface QualitativeBand {
  readonly grade: Grade;
  readonly from: number;
  readonly to: number;
}

/** Points from the least that may be given, which is included, to the most, which is included in the best band alone. */
export interface ScoreBand {
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * 得分: weight × coefficient, two decimals half-up.
 * @param weight 权重 in points
 * @param coefficient 得分系数 in percent, as {@link coefficient} gives it, not rounded
 */
export function score(weight: Decimal, coefficient: Decimal): Decimal {
  // Most targets are met, and then there is nothing to multiply.
  if (coefficient === full) return halfUp(weight);
  // In hundredths of a point first: the long product is then rounded before it is scaled, which is twice as fast.
  return halfUp(weight.times(coefficient), 0).times(hundredth);
}

/** The arithmetic of {@link score} for a reader: "20 × 90% = 18". */
export function scoreSteps(weight: Decimal, coefficient: Decimal): Pieces<'weight'> {
  return spliced<'weight'>`${operand(weight, 'weight')} × ${outcome(coefficient)}% = ${outcome(score(weight, coefficient))}`;
}

/**
 * The points that a 定性 indicator of this grade may get, not rounded.
 * Source: 财预〔2020〕10号 (定性指标得分); the bands differ by policy.
 * @param weight 权重 in points
 * @returns null when the policy has no band for the grade
 */
export function qualitativeScoreBand(
  weight: Decimal,
  grade: Grade,
  bands: readonly QualitativeBand[],
): ScoreBand | null {
  const band = bands.find((candidate) => candidate.grade === grade);
  if (band === undefined) return null;
  const share = (percent: number): Decimal => weight.times(percent).times(hundredth);
  return { from: share(band.from), to: share(band.to) };
}
