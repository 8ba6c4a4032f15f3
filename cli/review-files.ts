import { noForm } from '../src/desk';
import type { Policy } from '../src/policies';
import type { FileReview } from '../src/reports';
import { reviewWorkbooks } from '../src/review';
import type { ReadFile } from './input';
import { type SettingsFile, waiversFor } from './settings';

/**
 * Judges the forms of all files together.
 * @param policy null: the one that each form's layout names
 * @param settings whose waivers hold beside those of each workbook; null: no waiver holds
 */
export function reviewFiles(
  read: readonly ReadFile[],
  policy: Policy | null,
  settings: SettingsFile | null,
): readonly FileReview[] {
  const reviews = reviewWorkbooks(
    read.map((file) => ({
      forms: file.forms,
      // Those of the settings count where both set the same finding aside: they are the checker's own.
      waivers: settings ? [...file.waivers, ...waiversFor(settings, file.path)] : [],
    })),
    policy ? { policy } : {},
  );
  const used = new Set(reviews.flat().flatMap((review) => review.setAside.map((one) => one.waiver)));
  return read.map(({ path, forms, reason, notes }, i): FileReview => {
    if (reason) return { path, status: 'failed', reason, forms: [] };
    if (forms.length === 0) return { path, status: 'no-form', reason: noForm, forms: [] };
    const own = (reviews[i] ?? []).map((review) => ({
      ...review,
      // One for every file is not stale in this one while another file still needs it.
      staleWaivers: review.staleWaivers.filter((waiver) => !used.has(waiver)),
    }));
    return { path, status: 'checked', reason: null, forms: own, notes };
  });
}
