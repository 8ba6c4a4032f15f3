import type { FormReview, Waiver } from '../../src/review';

/**
 * The reviews of a workbook, with those of its waivers that are of no form any more, its title and its sheet having been named anew: each
 * told as stale with the form that has most to do with it, so that the user is asked and nothing is lost without a word. Only of waivers
 * that the workbook itself keeps: others may be of other files.
 */
export function withStrayWaivers(
  reviews: readonly FormReview[],
  waivers: readonly Waiver[],
): readonly FormReview[] {
  const names = new Set(reviews.map(({ name }) => name));
  const placed = new Set(
    reviews.flatMap(({ setAside, outgrown, staleWaivers }) => [
      ...[...setAside, ...outgrown].map(({ waiver }) => waiver),
      ...staleWaivers,
    ]),
  );
  const strays = waivers.filter((waiver) => !names.has(waiver.form) && !placed.has(waiver));
  if (strays.length === 0) return reviews;
  return reviews.map((review) => {
    const own = strays.filter((stray) => nearest(stray, reviews) === review);
    return own.length === 0 ? review : { ...review, staleWaivers: [...review.staleWaivers, ...own] };
  });
}

/** The form with a finding of the same kind about the same thing, else with one of the same kind, else the first. */
function nearest({ rule, about }: Waiver, reviews: readonly FormReview[]): FormReview | undefined {
  const ofRule = reviews.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
  const ofThing = ofRule.find(({ findings }) =>
    findings.some((finding) => finding.rule === rule && finding.about === about),
  );
  return ofThing ?? ofRule[0] ?? reviews[0];
}
