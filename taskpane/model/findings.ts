import type { Finding, FormReview } from '../../src/review';
import type { FindingPlace, PaneState } from './pane';

/** An open finding and its form's review; null where it is no longer there. */
export function findingAt(
  { reviews }: Pick<PaneState, 'reviews'>,
  { form, key }: FindingPlace,
): { readonly review: FormReview; readonly finding: Finding } | null {
  const review = reviews[form];
  const finding = review?.findings.find((one) => one.key === key);
  return review && finding ? { review, finding } : null;
}
