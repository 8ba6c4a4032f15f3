import type { Indicator } from '../forms';
import { coefficientSteps, isCeiling, scoreSteps } from '../scoring';
import { Decimal } from '../values';
import type { Surroundings } from './rule';

/** The arithmetic of the most points that a row's numbers earn: its coefficient by the formula that gives most, then its score. */
export function mostPointsSteps(indicator: Indicator, { assess, policy }: Surroundings): readonly string[] {
  const { comparison, coefficients } = assess(indicator);
  const weight = indicator.weight?.number;
  if (!comparison.comparable || comparison.kind === 'qualitative' || !weight) return [];
  const { nature, low, high, actual } = comparison;
  const best = Decimal.max(...coefficients);
  const formula = policy.reverse.value[coefficients.findIndex((each) => each.eq(best))] ?? 'linear';
  return [
    coefficientSteps(nature, low, high, actual, isCeiling(nature) ? formula : 'linear'),
    scoreSteps(weight, best),
  ];
}
