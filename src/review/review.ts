import { type Figure, type Form, type Indicator, readForms } from '../forms';
import { type Policy, defaultPolicy, policyById } from '../policies';
import {
  type Fix,
  type Hit,
  type Rule,
  type RuleRun,
  type Severity,
  type Unchecked,
  type Wording,
  rules as catalogue,
  runRules,
  runRulesAcross,
  surroundingsOf,
  tallyOf,
} from '../rules';
import { type Position, type Sheet, inReadingOrder } from '../sheets';
import type { Decimal } from '../values';
import { aboutIn } from './about';
import type { Waiver } from './settings';

/** What a rule found, worded in both languages. */
export interface Finding {
  /** The same in the next check of the same form, wherever its rows have moved: rule, what it is about, how many before. */
  readonly key: string;
  readonly rule: string;
  /** In the form's own words: the indicator's name, the funds line's or basic cell's label; '' for the form as a whole. */
  readonly about: string;
  readonly severity: Severity;
  readonly cells: readonly Position[];
  readonly message: Wording;
  readonly advice: Wording;
  readonly steps: readonly string[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly basis: string;
  readonly fix: Fix | null;
  /** The key of the finding that explains this one, under which it is shown. */
  readonly cause: string | null;
}

/** What one rule did on a form. */
export interface RuleRecord {
  readonly rule: string;
  /** Subjects looked at, and those of them in which nothing was found. */
  readonly run: number;
  readonly passed: number;
  /** How many could not be checked, by reason. */
  readonly unchecked: Readonly<Partial<Record<Unchecked['unchecked'], number>>>;
}

/** An indicator with what its target and actual come to. */
export interface ReviewedIndicator {
  readonly indicator: Indicator;
  /** Percent, unrounded; null where target and actual cannot be compared. */
  readonly deviation: Decimal | null;
}

/** A rule that failed on this form: a bug of the rule, never a fault of the form. */
export interface Crash {
  readonly rule: string;
  readonly reason: string;
}

/** One form, judged. */
export interface FormReview {
  readonly form: Form;
  readonly policy: Policy;
  readonly indicators: readonly ReviewedIndicator[];
  readonly score: {
    readonly stated: Figure | null;
    /** Σ scores as given, the rate's included; null without a score column. */
    readonly computed: Decimal | null;
    readonly weights: Decimal | null;
  };
  readonly checks: { readonly run: number; readonly passed: number };
  /** The same by rule, in the catalogue's order: what passed, and what was not checked and why. */
  readonly records: readonly RuleRecord[];
  /** By cell, then in the catalogue's order. */
  readonly findings: readonly Finding[];
  /** Findings that a waiver set aside; they are not among `findings`. */
  readonly setAside: readonly SetAside[];
  /** Waivers for this form that no finding answers to any more. */
  readonly staleWaivers: readonly Waiver[];
  readonly crashes: readonly Crash[];
}

/** A finding that a waiver set aside. */
export interface SetAside {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What the caller may choose; everything has a right default. */
export interface ReviewOptions {
  /** Instead of the policy that the form's layout names. */
  readonly policy?: Policy;
  /** Instead of the whole catalogue. */
  readonly rules?: readonly Rule[];
  readonly waivers?: readonly Waiver[];
}

/** Reviews every form on the sheets, in order; empty when there is none. Pure: the same sheets give the same reviews. */
export function reviewSheets(sheets: readonly Sheet[], options: ReviewOptions = {}): readonly FormReview[] {
  return reviewForms(
    sheets.flatMap((sheet) => readForms(sheet)),
    options,
  );
}

/** Reviews forms, of one workbook or of many files: each by itself, then all together for the rules that look across. */
export function reviewForms(forms: readonly Form[], options: ReviewOptions = {}): readonly FormReview[] {
  const rules = options.rules ?? catalogue;
  const judged = forms.map((form) => ({ form, policy: options.policy ?? policyFor(form) }));
  const across = runRulesAcross(rules, judged);
  return judged.map(({ form, policy }, i) =>
    reviewOf(form, policy, [...runRules(rules, form, policy), ...(across[i] ?? [])]),
  );
}

function reviewOf(form: Form, policy: Policy, runs: readonly RuleRun[]): FormReview {
  const { assess } = surroundingsOf(form, policy);
  const tally = tallyOf(form);
  return {
    form,
    policy,
    indicators: form.indicators.map((indicator) => ({ indicator, deviation: assess(indicator).deviation })),
    score: {
      stated: form.statedTotal,
      computed: tally.scores?.value ?? null,
      weights: tally.weights?.value ?? null,
    },
    checks: {
      run: runs.reduce((sum, one) => sum + one.run, 0),
      passed: runs.reduce((sum, one) => sum + one.passed, 0),
    },
    records: runs.map(recordOf),
    findings: keyed(
      runs
        .flatMap((one) => one.hits.map((hit) => findingOf(hit, policy, aboutIn(form))))
        .sort((a, b) => firstCell(a, b)),
    ),
    setAside: [],
    staleWaivers: [],
    crashes: runs.flatMap((one) => (one.crash === null ? [] : [{ rule: one.rule.id, reason: one.crash }])),
  };
}

const policyOfLayout: Readonly<Record<Form['layout'], string>> = {
  'chongqing-project': 'chongqing',
  'chongqing-department': 'chongqing',
  'wuhan-department-2019': 'wuhan-2019',
  'shenzhen-project': 'shenzhen',
  'mof-project': 'mof',
  hubei: 'hubei',
  'sichuan-0013zp': 'sichuan',
  'transfer-payment': 'transfer',
  unknown: 'mof',
};

/** The policy a form's layout names; the national one where there is none of its own. */
export function policyFor(form: Form): Policy {
  return policyById(policyOfLayout[form.layout]) ?? defaultPolicy;
}

type Unkeyed = Omit<Finding, 'key' | 'cause'>;

/** The k-th finding of a rule about the same thing is told from the others by k. */
function keyed(findings: readonly Unkeyed[]): readonly Finding[] {
  const before = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}/${finding.about}`;
    const count = before.get(name) ?? 0;
    before.set(name, count + 1);
    return { ...finding, key: count === 0 ? name : `${name}/${count + 1}`, cause: null };
  });
}

function findingOf(hit: Hit, policy: Policy, about: (cells: readonly Position[]) => string): Unkeyed {
  const { rule, found } = hit;
  const wording = rule.messages[found.message] ?? rule.title;
  return {
    rule: rule.id,
    about: about(found.cells),
    severity: rule.severity === 'by-band' ? (found.severity ?? 'warning') : rule.severity,
    cells: found.cells,
    message: filled(wording, found.values),
    advice: filled(rule.advice, found.values),
    steps: hit.steps,
    expected: found.expected ?? null,
    actual: found.actual ?? null,
    basis: rule.basis(policy),
    fix: hit.fix,
  };
}

/** Puts the values where the placeholders stand. Values are cell content: they are never looked at for placeholders. */
function filled(wording: Wording, values: Readonly<Record<string, string>>): Wording {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
  return { zh: fill(wording.zh), en: fill(wording.en) };
}

function firstCell(a: Unkeyed, b: Unkeyed): number {
  const [one, other] = [a.cells[0], b.cells[0]];
  return one && other ? inReadingOrder(one, other) : 0;
}

function recordOf({ rule, run, passed, unchecked }: RuleRun): RuleRecord {
  const counts: Partial<Record<Unchecked['unchecked'], number>> = {};
  for (const why of unchecked) counts[why] = (counts[why] ?? 0) + 1;
  return { rule: rule.id, run, passed, unchecked: counts };
}
