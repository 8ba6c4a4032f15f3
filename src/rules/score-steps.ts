import type { Facts } from '../facts';
import type { Indicator } from '../forms';
import { coefficientSteps, isCeiling, scoreSteps } from '../scoring';
import { Decimal } from '../values';

/**
 * The arithmetic of the points that a row's numbers earn: its coefficient, then its score.
 * @param of which of the policy's formulas, where they differ: the one that gives the most points or the least
 */
export function pointsSteps(
  indicator: Indicator,
  { assess, policy }: Facts,
  of: 'most' | 'least',
): readonly string[] {
  const { comparison, coefficients } = assess(indicator);
  const weight = indicator.weight?.number;
  if (!comparison.comparable || comparison.kind === 'qualitative' || !weight) return [];
  const { nature, low, high, actual } = comparison;
  const coefficient = of === 'most' ? Decimal.max(...coefficients) : Decimal.min(...coefficients);
  const formula = policy.reverse.value[coefficients.findIndex((each) => each.eq(coefficient))] ?? 'linear';
  return [
    coefficientSteps(nature, low, high, actual, isCeiling(nature) ? formula : 'linear'),
    scoreSteps(weight, coefficient),
  ];
}
