import { type Severity, type Wording, rules } from '../../src/rules';

const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
const ranks = new Map(rules.map((rule, rank) => [rule.id, rank]));

/** What a rule is called; its id where the catalogue does not know it. */
export function ruleTitle(rule: string): Wording {
  return titles.get(rule) ?? { zh: rule, en: rule };
}

/** Where a rule stands in the catalogue; after it where the catalogue does not know it. */
export function ruleRank(rule: string): number {
  return ranks.get(rule) ?? ranks.size;
}

/** What a severity is called. */
export const severityNames: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  hint: { zh: '提示', en: 'Hints' },
};

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];
