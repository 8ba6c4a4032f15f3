import { factsOf } from '../facts';
import { type Form, type Indicator, isWeightInName } from '../forms';
import type { Policy } from '../policies';
import { type Assessment, halfUp } from '../scoring';
import { readNothing } from '../values';
import type { Candidate, Given } from './candidate';
import { policyArgument } from './policy-argument';

/** 偏离度, 得分系数 and 得分 of every indicator, where the table has the columns. */
export function indicatorFormulas(form: Form, policy: Policy): readonly Candidate[] {
  const { assess } = factsOf(form, policy);
  const terms = policyArgument(policy);
  const shifted = new Set(form.shifts.map(({ row }) => row));
  return form.indicators.flatMap((indicator) => {
    const own = ofIndicator(indicator, assess(indicator), terms);
    const not = shifted.has(indicator.row) ? 'shifted' : isEmptyRow(indicator) ? 'left-blank' : null;
    return not === null ? own : own.map((each): Candidate => ({ ...each, not }));
  });
}

/** A spare row, or one of 无, that nobody filled in: its blanks are meant. */
function isEmptyRow({ name, score, target, actual }: Indicator): boolean {
  return [name, score, target, actual].every((entry) => entry === null || readNothing(entry.words) !== null);
}

function ofIndicator(
  indicator: Indicator,
  assessment: Assessment,
  terms: string | null | undefined,
): readonly Candidate[] {
  const { target, actual, nature, weight, deviation, coefficient, score } = indicator;
  if (!target || !actual) return [];
  const about = indicator.name.text;
  const compared: readonly Given[] = [target.cell, actual.cell, nature?.cell ?? null];
  const scored = terms === undefined ? ({ not: 'own-policy' } as const) : {};
  const comparable = assessment.comparison.comparable;
  // No formula can take points out of a name.
  const points = isWeightInName(indicator) ? (weight?.number?.toNumber() ?? null) : (weight?.cell ?? null);
  return [
    ...(deviation
      ? [
          {
            name: 'DEVIATION',
            about,
            at: deviation,
            given: compared,
            right: assessment.deviation ? [halfUp(assessment.deviation)] : null,
          },
        ]
      : []),
    ...(coefficient
      ? [
          {
            name: 'COEFFICIENT',
            about,
            at: coefficient,
            given: [...compared, terms ?? null],
            right: comparable ? assessment.coefficients.map((each) => halfUp(each)) : null,
            ...scored,
          },
        ]
      : []),
    ...(score && weight
      ? [
          {
            name: 'SCORE',
            about,
            at: score,
            given: [points, ...compared, terms ?? null],
            right: comparable ? assessment.scores : null,
            ...scored,
          },
        ]
      : []),
  ];
}
