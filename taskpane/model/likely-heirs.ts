import type { FormReview, Waiver } from '../../src/review';
import type { FindingPlace } from './pane';

/** More would be a list to choose from rather than a question. */
const most = 3;

/**
 * The open findings that a waiver may have been for which answers to none any more: of the same rule, on any form; those about something
 * of nearly its name first. A copied sheet, an edited title or a mended name loses a waiver, and only the user knows whether it still holds.
 */
export function likelyHeirs(
  { rule, about }: Waiver,
  reviews: readonly FormReview[],
): readonly FindingPlace[] {
  return reviews
    .flatMap(({ findings }, form) =>
      findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => ({ form, key: finding.key, likeness: likeness(finding.about, about) })),
    )
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ form, key }) => ({ form, key }));
}

/** How much of the characters of two names is common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [first, second] = [new Set(one), new Set(other)];
  const common = [...first].filter((character) => second.has(character)).length;
  return common / Math.max(1, first.size, second.size);
}
