import type { Finding, FormReview, RuleRecord, Waiver } from '../../src/review';
import type { Severity, Wording } from '../../src/words';
import type { FindingPlace, FixedFinding } from './pane';

/** One line of the list. `key` tells it from all others, for React; `level` is how deep it stands, for aria-level. */
export type Row = GroupRow | FindingRow | FixedRow | SetAsideRow | PassedRow;

/** The head of a group, with how many rows of it are shown. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly level: 1;
  readonly title: Wording;
  readonly count: number;
  /** Only where the group is one of severity. */
  readonly severity: Severity | null;
  /** Only where the group is one of open findings of a rule. */
  readonly rule: string | null;
}

/** An open finding; at level 3 it follows from the finding of level 2 above it. */
export interface FindingRow {
  readonly kind: 'finding';
  readonly key: string;
  readonly level: 2 | 3;
  readonly place: FindingPlace;
  readonly review: FormReview;
  readonly finding: Finding;
}

/** A finding that an earlier check had. */
export interface FixedRow {
  readonly kind: 'fixed';
  readonly key: string;
  readonly level: 2;
  readonly fixed: FixedFinding;
}

/** A waiver and what it sets aside; null: no finding answers to it any more. */
export interface SetAsideRow {
  readonly kind: 'set-aside';
  readonly key: string;
  readonly level: 2;
  readonly form: number;
  readonly review: FormReview;
  readonly waiver: Waiver;
  readonly finding: Finding | null;
}

/** What a rule looked at in a form and found in order; how often it could not tell stands in the record too. */
export interface PassedRow {
  readonly kind: 'passed';
  readonly key: string;
  readonly level: 2;
  readonly form: number;
  readonly review: FormReview;
  readonly record: RuleRecord;
}
