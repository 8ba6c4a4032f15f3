import type { Counts } from '../src/reports';

/** Exit statuses of the report contract: no error-level finding, at least one, something could not be read. */
export const exitStatus = { clean: 0, errorsFound: 1, notRead: 2 } as const;

/** The exit status of a report. A file that could not be checked outweighs every finding. */
export function exitStatusOf(counts: Counts, exitZero: boolean): number {
  if (counts.notChecked > 0) return exitStatus.notRead;
  return counts.error > 0 && !exitZero ? exitStatus.errorsFound : exitStatus.clean;
}
