import { ratePointsInLabel, tallyOf } from '../../../src/facts';
import { type Form, withoutTags } from '../../../src/forms';
import type { FormReview } from '../../../src/review';
import { Decimal } from '../../../src/values';

/** What a group of indicators could earn and did, in points. The execution rate is a group without a name. */
export interface GroupPoints {
  /** 产出, 效益 …; null for the execution rate, '' for indicators under no level-1 label. */
  readonly name: string | null;
  readonly weight: Decimal;
  readonly score: Decimal;
}

/** Points by group in the form's order, the rate first; empty where the form has no weights. */
export function pointsByGroup({ form }: Pick<FormReview, 'form'>): readonly GroupPoints[] {
  const groups = new Map<string, { weight: Decimal; score: Decimal }>();
  const ofIndicators = { weight: new Decimal(0), score: new Decimal(0) };
  for (const { level1, weight, score } of form.indicators) {
    const name = bareName(level1?.text ?? '');
    const group = groups.get(name) ?? { weight: new Decimal(0), score: new Decimal(0) };
    const earned = { weight: weight?.number ?? 0, score: score?.number ?? 0 };
    groups.set(name, { weight: group.weight.plus(earned.weight), score: group.score.plus(earned.score) });
    ofIndicators.weight = ofIndicators.weight.plus(earned.weight);
    ofIndicators.score = ofIndicators.score.plus(earned.score);
  }
  return [ofRate(form, ofIndicators), ...[...groups].map(([name, points]) => ({ name, ...points }))].filter(
    ({ weight, score }) => weight.gt(0) || score.gt(0),
  );
}

/** What the tally holds beside the indicators' own points. */
function ofRate(form: Form, indicators: { readonly weight: Decimal; readonly score: Decimal }): GroupPoints {
  const { weights, scores } = tallyOf(form);
  return {
    name: null,
    weight: (weights?.value ?? indicators.weight).minus(indicators.weight).plus(ratePointsInLabel(form)),
    score: (scores?.value ?? indicators.score).minus(indicators.score),
  };
}

/** "产出指标（50分）" is the group 产出. */
function bareName(label: string): string {
  return withoutTags(label.slice(0, 200))
    .replace(/\s/gu, '')
    .replace(/[（(][^（()）]*[）)]$/u, '')
    .replace(/指标$/u, '');
}
