import type { RuleRecord } from '../review';
import type { Unchecked } from '../rules';

/** A reason for which checks were not made, and how many. */
export interface UncheckedCount {
  readonly why: Unchecked['unchecked'];
  readonly count: number;
}

/** What a reader can do something about comes first. */
const inOrder: readonly Unchecked['unchecked'][] = [
  'blank',
  'no-such-column',
  'not-comparable',
  'unreadable',
  'not-applicable',
  'policy',
];

/** Why checks of these rules were not made, and how many; reasons that do not occur are left out. */
export function uncheckedIn(records: readonly RuleRecord[]): readonly UncheckedCount[] {
  return inOrder
    .map((why) => ({ why, count: records.reduce((sum, { unchecked }) => sum + (unchecked[why] ?? 0), 0) }))
    .filter(({ count }) => count > 0);
}
