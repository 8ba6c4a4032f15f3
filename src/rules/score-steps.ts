import type { Facts } from '../facts';
import type { Indicator } from '../forms';
import { coefficientSteps, isCeiling, scoreSteps } from '../scoring';
import type { Position } from '../sheets';
import { Decimal } from '../values';
import type { Pieces } from '../words';
import { comparedCells, placed } from './steps';

/**
 * The arithmetic of the points that a row's numbers earn: its coefficient, then its score.
 * @param of which of the policy's formulas, where they differ: the one that gives the most points or the least
 */
export function pointsSteps(
  indicator: Indicator,
  { assess, policy }: Facts,
  of: 'most' | 'least',
): readonly Pieces<Position>[] {
  const { comparison, coefficients } = assess(indicator);
  const { weight } = indicator;
  if (!comparison.comparable || comparison.kind === 'qualitative' || !weight?.number) return [];
  const { nature, low, high, actual } = comparison;
  const coefficient = of === 'most' ? Decimal.max(...coefficients) : Decimal.min(...coefficients);
  const formula = policy.reverse.value[coefficients.findIndex((each) => each.eq(coefficient))] ?? 'linear';
  return [
    placed(
      coefficientSteps(nature, low, high, actual, isCeiling(nature) ? formula : 'linear'),
      comparedCells(indicator),
    ),
    placed(scoreSteps(weight.number, coefficient), { weight: weight.cell }),
  ];
}
