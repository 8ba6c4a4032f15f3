import { addressRules } from './addresses.test-support';
import { behaviourRules } from './behaviour.test-support';
import type { Manifest } from './manifest.test-support';
import { resourceRules } from './resources.test-support';
import type { AddIn, Rule } from './rule.test-support';
import { structureRules } from './structure.test-support';
import { textRules } from './texts.test-support';

/** Everything that a manifest must be for Office to take it, and for us to be content with it. */
export const officeRules: readonly Rule[] = [
  ...structureRules,
  ...resourceRules,
  ...textRules,
  ...addressRules,
  ...behaviourRules,
];

/** Everything that Office, or we, would not like in a manifest, one sentence a problem; none when it is good. */
export function problemsOf(manifest: Manifest, addIn: AddIn): readonly string[] {
  return officeRules.flatMap(({ problems }) => problems(manifest, addIn));
}
