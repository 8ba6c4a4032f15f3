import type { FormReview } from '../../src/review';
import type { Severity } from '../../src/words';
import { type Filter, type FixedFinding, placeKey } from './pane';
import { remembered } from './remembered';
import type { FindingRow, FixedRow, PassedRow, SetAsideRow } from './rows';
import type { Searched } from './search';

/** A row before it is filtered and grouped. */
export interface Listed<Kind = FindingRow | FixedRow | SetAsideRow | PassedRow> {
  readonly row: Kind;
  /** What its form is called. */
  readonly form: string;
  readonly rule: string;
  /** Null where nothing was found. */
  readonly severity: Severity | null;
  readonly searched: Searched;
}

/** What each part of the list holds, in the forms' order and each form's own. */
export function listed(
  reviews: readonly FormReview[],
  fixed: readonly FixedFinding[],
  show: Filter['show'],
): readonly Listed[] {
  switch (show) {
    case 'open':
      return listedOpen(reviews);
    case 'fixed':
      return listedFixed(fixed);
    case 'set-aside':
      return listedSetAside(reviews);
    case 'passed':
      return listedPassed(reviews);
  }
}

/** Findings that are open. */
export const listedOpen = remembered((reviews: readonly FormReview[]) =>
  reviews.flatMap((review, form): readonly Listed<FindingRow>[] =>
    review.findings.map((finding) => {
      const place = { form, key: finding.key };
      return {
        row: { kind: 'finding', key: placeKey(place), level: 2, place, review, finding },
        form: review.name,
        rule: finding.rule,
        severity: finding.severity,
        searched: finding,
      };
    }),
  ),
);

const listedFixed = remembered((all: readonly FixedFinding[]) =>
  all.map((fixed): Listed<FixedRow> => ({
    row: { kind: 'fixed', key: `fixed:${fixed.key}`, level: 2, fixed },
    form: fixed.form,
    rule: fixed.rule,
    severity: fixed.severity,
    searched: fixed,
  })),
);

const listedSetAside = remembered((reviews: readonly FormReview[]) =>
  reviews.flatMap((review, form): readonly Listed<SetAsideRow>[] => [
    ...review.setAside.map(({ finding, waiver }, nth) => ({
      row: {
        kind: 'set-aside' as const,
        key: `aside:${form}:${nth}`,
        level: 2 as const,
        form,
        review,
        waiver,
        finding,
      },
      form: review.name,
      rule: finding.rule,
      severity: finding.severity,
      searched: finding,
    })),
    ...review.staleWaivers.map((waiver, nth) => ({
      row: {
        kind: 'set-aside' as const,
        key: `stale:${form}:${nth}`,
        level: 2 as const,
        form,
        review,
        waiver,
        finding: null,
      },
      form: review.name,
      rule: waiver.rule,
      severity: null,
      searched: waiver,
    })),
  ]),
);

const listedPassed = remembered((reviews: readonly FormReview[]) =>
  reviews.flatMap((review, form): readonly Listed<PassedRow>[] =>
    review.records
      .filter(({ passed }) => passed > 0)
      .map((record) => ({
        row: { kind: 'passed', key: `passed:${form}:${record.rule}`, level: 2, form, review, record },
        form: review.name,
        rule: record.rule,
        severity: null,
        searched: record,
      })),
  ),
);
