import { type Policy, policies, policyById } from '../../src/policies';
import type { Settings } from '../../src/review';

/** The parameters of a policy that a user may set. */
const names = [
  'total',
  'rateWeight',
  'rateSteps',
  'mayExceedBudget',
  'rateOfNothing',
  'groupWeights',
  'reverse',
  'deviationBands',
  'qualitativeBands',
  'rateBudget',
  'rateNeedsReason',
  'budgetChangeNeedsReason',
  'actualNeedsReason',
  'actualOfZeroNeedsReason',
  'qualitativeNeedsRemark',
  'grades',
  'scored',
] as const;

/**
 * A policy as the settings keep it: the id of one that ships; one of the user's own written out, as what differs from the
 * shipped policy that it has most in common with, so that the rest goes on citing its own sources.
 */
export function policyDocument(policy: Policy): Exclude<Settings['policy'], null> {
  if (policyById(policy.id)) return policy.id;
  const [first, ...others] = policies;
  if (!first) return policy.id;
  const base = others.reduce(
    (nearest, other) =>
      differing(policy, other).length < differing(policy, nearest).length ? other : nearest,
    first,
  );
  const own = differing(policy, base);
  const source = policy.basis.split('；')[0] ?? '';
  return {
    id: policy.id,
    title: policy.title,
    basedOn: base.id,
    parameters: Object.fromEntries(own.map((name) => [name, policy[name].value])),
    ...(source !== '' && { source }),
  };
}

function differing(policy: Policy, base: Policy): readonly (typeof names)[number][] {
  return names.filter((name) => JSON.stringify(policy[name]) !== JSON.stringify(base[name]));
}
