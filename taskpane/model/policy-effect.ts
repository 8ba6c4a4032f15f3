import type { Policy } from '../../src/policies';
import { type FormReview, type Settings, reviewsToMake } from '../../src/review';
import type { Rule } from '../../src/rules';

/** What judging the same forms by another policy would change: open findings that come and that go, by what they are about and how grave. */
export interface PolicyEffect {
  readonly added: number;
  readonly removed: number;
}

/** Judges the forms of these reviews again by a policy, and counts; nothing else comes of it. */
export function policyEffect(
  reviews: readonly FormReview[],
  { waivers }: Settings,
  policy: Policy,
  rules: readonly Rule[] | undefined,
): PolicyEffect {
  const forms = reviews.map(({ form }) => form);
  const after = reviewsToMake(forms, { waivers, policy, ...(rules && { rules }) }).map((make) => make());
  const [then, now] = [keysOf(reviews), keysOf(after)];
  return {
    added: [...now].filter((key) => !then.has(key)).length,
    removed: [...then].filter((key) => !now.has(key)).length,
  };
}

function keysOf(reviews: readonly FormReview[]): ReadonlySet<string> {
  return new Set(
    reviews.flatMap(({ findings }, form) =>
      findings.map(({ key, severity }) => `${form}/${severity}/${key}`),
    ),
  );
}
