import { type Policy, defaultPolicy, policies } from '../policies';

/**
 * What a formula must say of its policy: null where the national terms hold, the id of a shipped policy with the same
 * terms, or undefined where no shipped policy has them (a user's own), so that no formula can be right.
 */
export function policyArgument(policy: Policy): string | null | undefined {
  const same = (other: Policy): boolean => termsOf(other) === termsOf(policy);
  if (same(defaultPolicy)) return null;
  return [...policies.filter(({ id }) => id === policy.id), ...policies].find(same)?.id;
}

/** The functions compute with the first formula and the bands, and nothing else of a policy. */
function termsOf(policy: Policy): string {
  return JSON.stringify([policy.reverse.value[0], policy.qualitativeBands.value]);
}
