import type { Form, Indicator } from '../forms';
import type { Policy } from '../policies';
import { type Assessment, assess } from '../scoring';
import { readUnit } from '../values';
import type { Found, Fix, Rule, RuleOf, Scope, Subjects, Surroundings, Unchecked } from './rule';

/** A place where a rule is broken, with its arithmetic and its repair. */
export interface Hit {
  readonly rule: Rule;
  readonly found: Found;
  readonly steps: readonly string[];
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

/** Runs rules over one form. A rule that throws is reported as crashed and stops nobody else. */
export function runRules(rules: readonly Rule[], form: Form, policy: Policy): readonly RuleRun[] {
  const around = surroundingsOf(form, policy);
  const subjects = subjectsOf(form);
  return rules.map((rule) => runRule(rule, subjects, around));
}

/** What the arithmetic says of an indicator, under a policy. */
export function surroundingsOf(form: Form, policy: Policy): Surroundings {
  const known = new Map<Indicator, Assessment>();
  return {
    form,
    policy,
    assess: (indicator) => {
      const before = known.get(indicator);
      if (before) return before;
      const assessment = assess(
        {
          target: indicator.targetReading,
          actual: indicator.actualReading,
          statedNature: indicator.statedNature,
          unit: indicator.unit ? readUnit(indicator.unit.text) : null,
          costGroup: /成本/u.test(`${indicator.level1?.text ?? ''}${indicator.level2?.text ?? ''}`),
          weight: indicator.weight?.number ?? null,
        },
        { reverse: policy.reverse.value, qualitativeBands: policy.qualitativeBands.value },
      );
      known.set(indicator, assessment);
      return assessment;
    },
  };
}

type SubjectLists = { readonly [S in Scope]: readonly Subjects[S][] };

function subjectsOf(form: Form): SubjectLists {
  const { from, to } = form.range;
  return {
    form: [form],
    indicator: form.indicators,
    fundsLine: form.funds?.lines ?? [],
    fundsGroup: form.funds?.groups ?? [],
    cell: form.sheet.cells.filter(
      (cell) => typeof cell.content === 'string' && from.row <= cell.row && cell.row <= to.row,
    ),
  };
}

function runRule(rule: Rule, subjects: SubjectLists, around: Surroundings): RuleRun {
  // The scope of a rule names its subjects, which the union of all rules cannot express.
  return runOver(rule, subjects[rule.scope], around);
}

function runOver(rule: RuleOf<Scope>, subjects: readonly Subjects[Scope][], around: Surroundings): RuleRun {
  const hits: Hit[] = [];
  const notChecked: Unchecked['unchecked'][] = [];
  let passed = 0;
  try {
    for (const subject of subjects) {
      const verdict = rule.detect(subject, around);
      if ('unchecked' in verdict) {
        notChecked.push(verdict.unchecked);
      } else if (verdict.length === 0) {
        passed += 1;
      } else {
        for (const found of verdict) {
          hits.push({
            rule: rule,
            found,
            steps: (rule.explain?.(found, subject, around) ?? []).filter((step) => step !== null),
            fix: rule.fix?.(found, subject, around) ?? null,
          });
        }
      }
    }
    const run = subjects.length - notChecked.length;
    return { rule: rule, hits, run, passed, unchecked: notChecked, crash: null };
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error);
    return { rule: rule, hits, run: 0, passed: 0, unchecked: notChecked, crash };
  }
}
