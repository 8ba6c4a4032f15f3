import type { Policy } from '../../../src/policies';
import { groupsSharing } from '../../../src/policies';
import type { PolicyWords } from './words';

/** A parameter of a policy as the page shows it. */
export interface ShownParameter {
  readonly key: string;
  readonly name: string;
  /** One line each; several for bands and alternatives. */
  readonly value: readonly string[];
  readonly source: string;
}

/** Every parameter of a policy, in the order in which a form meets them. */
export function shownParameters(policy: Policy, say: PolicyWords): readonly ShownParameter[] {
  const { value: words, name } = say;
  const values: Readonly<Record<keyof PolicyWords['name'], readonly string[]>> = {
    total: [words.points(policy.total.value)],
    rateWeight: [words.points(policy.rateWeight.value)],
    rateSteps:
      policy.rateSteps.value.length === 0
        ? [words.byRate]
        : policy.rateSteps.value.map(({ from, points }) => `≥ ${from}% ${words.points(points)}`),
    mayExceedBudget: [policy.mayExceedBudget.value ? words.mayExceed.yes : words.mayExceed.no],
    rateOfNothing: [`${policy.rateOfNothing.value}%`],
    groupWeights:
      policy.groupWeights.value.length === 0
        ? [words.free]
        : policy.groupWeights.value.map((weights, i) => {
            const groups = Object.entries(weights).map(
              ([group, points]) => `${groupsSharing(group).join('＋')} ${points}`,
            );
            return `${i === 0 ? '' : `${words.or} `}${groups.join(' · ')}`;
          }),
    reverse: policy.reverse.value.map((formula, i) => `${i === 0 ? '' : `${words.or} `}${words[formula]}`),
    deviationBands: (['hint', 'explain', 'excessive', 'extreme'] as const).map(
      (band) => `≥ ${policy.deviationBands.value[band]}% ${words.bands[band]}`,
    ),
    qualitativeBands: policy.qualitativeBands.value.map(
      ({ grade, from, to }) => `${words.share(from, to)} ${words.grade[grade]}`,
    ),
    rateBudget: [words.rateBudget[policy.rateBudget.value]],
    rateNeedsReason: [words.below(policy.rateNeedsReason.value)],
    budgetChangeNeedsReason: [words.change(policy.budgetChangeNeedsReason.value)],
    actualNeedsReason: [words.actual(policy.actualNeedsReason.value)],
    actualOfZeroNeedsReason: [words.actualOfZero(policy.actualOfZeroNeedsReason.value)],
    qualitativeNeedsRemark: [policy.qualitativeNeedsRemark.value ? words.remark.yes : words.remark.no],
    grades: [policy.grades.value.map(({ grade, from }) => `${grade} ≥ ${from}`).join(' · ')],
    scored: [policy.scored.value ? words.scored.yes : words.scored.no],
  };
  return (Object.keys(name) as readonly (keyof PolicyWords['name'])[]).map((key) => ({
    key,
    name: name[key],
    value: values[key],
    source: policy[key].source,
  }));
}
