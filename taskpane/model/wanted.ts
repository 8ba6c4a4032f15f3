import type { Severity } from '../../src/words';
import type { Filter } from './pane';

/** Whether the user wants to see such findings at all, listed and marked; a search only looks among those. */
export function isWanted(
  { severities, hiddenRules }: Pick<Filter, 'severities' | 'hiddenRules'>,
  rule: string,
  severity: Severity | null,
): boolean {
  return (severity === null || severities.has(severity)) && !hiddenRules.has(rule);
}
