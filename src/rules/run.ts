import type { Facts } from '../facts';
import type { Position } from '../sheets';
import type { Message, Pieces } from '../words';
import {
  type Found,
  type Fix,
  type Rule,
  type RuleOf,
  type Scope,
  type Subjects,
  type Unchecked,
  messageOf,
} from './rule';

/** A place where a rule is broken, with its arithmetic and its repair. */
export interface Hit {
  readonly rule: Rule;
  readonly found: Found;
  readonly message: Message;
  readonly steps: readonly Pieces<Position>[];
  readonly fix: Fix | null;
}

/** What became of one rule on one form. */
export interface RuleRun {
  readonly rule: Rule;
  readonly hits: readonly Hit[];
  /** Subjects looked at, and those of them in which nothing was found. */
  readonly run: number;
  readonly passed: number;
  readonly unchecked: readonly Unchecked['unchecked'][];
  /** Set when the rule itself failed on a subject: its bug, not the form's. */
  readonly crash: string | null;
}

/**
 * Runs the rules that look across forms, once over all of them; the k-th answer is what they say of the k-th form. A
 * rule of that kind names the form in which it found something.
 */
export function runRulesAcross(
  rules: readonly Rule[],
  forms: readonly Facts[],
): readonly (readonly RuleRun[])[] {
  const [first] = forms;
  if (!first) return [];
  const runs = rules.filter((rule) => !looksAtOneForm(rule)).map((rule) => runOver(rule, [forms], first));
  return forms.map(({ form }) =>
    runs.map((run) => {
      const hits = run.hits.filter((hit) => hit.found.form === form);
      return { ...run, hits, passed: run.run > 0 && hits.length === 0 ? 1 : 0 };
    }),
  );
}

/** Runs the rules that look at one form, each over its subjects. A rule that throws is reported as crashed and stops nobody else. */
export function runRules(rules: readonly Rule[], facts: Facts): readonly RuleRun[] {
  const subjects = subjectsOf(facts);
  return rules.filter(looksAtOneForm).map((rule) => runOver(rule, subjects[rule.scope], facts));
}

type SubjectLists = { readonly [S in Exclude<Scope, 'forms'>]: readonly Subjects[S][] };

function subjectsOf({ form, textCells }: Facts): SubjectLists {
  return {
    form: [form],
    indicator: form.indicators,
    fundsLine: form.funds?.lines ?? [],
    fundsGroup: form.funds?.groups ?? [],
    scored: [...(form.funds?.lines ?? []), ...form.indicators],
    cell: textCells,
  };
}

function looksAtOneForm(rule: Rule): rule is Exclude<Rule, RuleOf<'forms'>> {
  return rule.scope !== 'forms';
}

/** The caller picks the subjects by the rule's scope, which the union of all rules cannot express. */
function runOver(rule: RuleOf<Scope>, subjects: readonly Subjects[Scope][], facts: Facts): RuleRun {
  const hits: Hit[] = [];
  const notChecked: Unchecked['unchecked'][] = [];
  let passed = 0;
  try {
    for (const subject of subjects) {
      const verdict = rule.detect(subject, facts);
      if ('unchecked' in verdict) {
        notChecked.push(verdict.unchecked);
      } else if (verdict.length === 0) {
        passed += 1;
      } else {
        for (const found of verdict) {
          hits.push({
            rule,
            found,
            message: messageOf(rule, found),
            steps: (rule.explain?.(found, subject, facts) ?? []).filter((step) => step !== null),
            fix: rule.fix?.(found, subject, facts) ?? null,
          });
        }
      }
    }
    const run = subjects.length - notChecked.length;
    return { rule, hits, run, passed, unchecked: notChecked, crash: null };
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error);
    return { rule, hits, run: 0, passed: 0, unchecked: notChecked, crash };
  }
}
