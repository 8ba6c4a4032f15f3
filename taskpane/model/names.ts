import type { Rule } from '../../src/rules';
import type { Wording } from '../../src/words';

/** What rules are called and where they stand in the catalogue, by their id. */
export type RuleNames = ReadonlyMap<string, { readonly title: Wording; readonly rank: number }>;

/** The names of these rules, in their order. */
export function ruleNamesOf(rules: readonly Rule[]): RuleNames {
  return new Map(rules.map(({ id, title }, rank) => [id, { title, rank }]));
}

/** What a rule is called; its id where the catalogue does not know it. */
export function ruleTitle(names: RuleNames, rule: string): Wording {
  return names.get(rule)?.title ?? { zh: rule, en: rule };
}

/** Where a rule stands in the catalogue; after it where the catalogue does not know it. */
export function ruleRank(names: RuleNames, rule: string): number {
  return names.get(rule)?.rank ?? names.size;
}
