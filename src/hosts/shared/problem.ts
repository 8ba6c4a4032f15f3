import { HostProblem, type HostProblemReason } from '../../sheets';

/**
 * What an error of a spreadsheet means to the user: a HostProblem as it is, whatever `reasonOf` knows, else `failed` with the
 * spreadsheet's own words.
 */
export function hostProblemOf(
  error: unknown,
  reasonOf: (error: unknown) => HostProblemReason | undefined,
): HostProblem {
  if (error instanceof HostProblem) return error;
  const reason = reasonOf(error);
  if (reason !== undefined) return new HostProblem(reason);
  return new HostProblem('failed', error instanceof Error ? error.message : String(error));
}
