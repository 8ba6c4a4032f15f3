import { type Facts, factsOf, ratePointsInLabel } from '../facts';
import {
  type ColumnNaming,
  type Figure,
  type Form,
  type Indicator,
  policyOf,
  readForms,
  withFundsApart,
} from '../forms';
import { type Policy, defaultPolicy, policyById } from '../policies';
import {
  type Rule,
  type RuleRun,
  type Unchecked,
  rules as catalogue,
  runRules,
  runRulesAcross,
} from '../rules';
import type { Sheet } from '../sheets';
import type { Decimal } from '../values';
import { withCauses } from './causes';
import { type Finding, findingsOf } from './finding';
import { formNames } from './form-name';
import { formerNamesIn } from './former-names';
import { type FormWaivers, type SetAside, type Waiver, waive, waiversByForm } from './waivers';

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
  /** What it is called in its workbook: its title where no other form has it. Waivers go by this name. */
  readonly name: string;
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
  /** Those of `findings` that a waiver set aside when they were less bad: they are shown again. */
  readonly outgrown: readonly SetAside[];
  /** Waivers for this form that no finding answers to any more, as far as this check could tell. */
  readonly staleWaivers: readonly Waiver[];
  readonly crashes: readonly Crash[];
}

/** The forms of one workbook, and what was set aside in it. */
export interface Workbook {
  readonly forms: readonly Form[];
  readonly waivers: readonly Waiver[];
}

/** What the caller may choose; everything has a right default. */
export interface ReviewOptions {
  /** Instead of the policy that the form's layout names. */
  readonly policy?: Policy;
  /** Instead of the whole catalogue. */
  readonly rules?: readonly Rule[];
  readonly waivers?: readonly Waiver[];
  /** What columns hold that the reader cannot name; only where sheets are read. */
  readonly columns?: readonly ColumnNaming[];
}

/** Reviews every form on the sheets, in order; empty when there is none. Pure: the same sheets give the same reviews. */
export function reviewSheets(sheets: readonly Sheet[], options: ReviewOptions = {}): readonly FormReview[] {
  const read = sheets.map((sheet) => ({ sheet, forms: readForms(sheet, options) }));
  return reviewForms(withFundsApart(read), options);
}

/** Reviews the forms of one workbook: each by itself, then all together for the rules that look across. */
export function reviewForms(forms: readonly Form[], options: ReviewOptions = {}): readonly FormReview[] {
  return reviewWorkbooks([{ forms, waivers: options.waivers ?? [] }], options).flat();
}

/** The reviews of {@link reviewForms}, each made when it is called for: a screen can show progress and stop in between. */
export function reviewsToMake(
  forms: readonly Form[],
  options: ReviewOptions = {},
): readonly (() => FormReview)[] {
  return workbooksToReview([{ forms, waivers: options.waivers ?? [] }], options).flat();
}

/**
 * Reviews the forms of many workbooks, as {@link reviewForms} does those of one; the k-th answer is of the k-th workbook. Rules
 * that look across see them all; names and waivers stay within their workbook.
 */
export function reviewWorkbooks(
  workbooks: readonly Workbook[],
  options: Omit<ReviewOptions, 'waivers'> = {},
): readonly (readonly FormReview[])[] {
  return workbooksToReview(workbooks, options).map((reviews) => reviews.map((review) => review()));
}

function workbooksToReview(
  workbooks: readonly Workbook[],
  options: Omit<ReviewOptions, 'waivers'>,
): readonly (readonly (() => FormReview)[])[] {
  const rules = options.rules ?? catalogue;
  const named = workbooks.map(({ forms, waivers }) => {
    const names = formNames(forms);
    const waiversOf = waiversByForm(forms, names, waivers);
    return forms.map((form, i) => ({
      facts: factsOf(form, asStated(options.policy ? asFits(options.policy, form) : policyFor(form), form)),
      name: names[i] ?? '',
      waivers: waiversOf[i] ?? { own: [], orphaned: [] },
    }));
  });
  const across = runRulesAcross(
    rules,
    named.flat().map(({ facts }) => facts),
  ).values();
  return named.map((forms) =>
    forms.map((one) => {
      const acrossThis: readonly RuleRun[] = across.next().value ?? [];
      return () => reviewOf(one, [...runRules(rules, one.facts), ...acrossThis], rules);
    }),
  );
}

interface NamedForm {
  readonly facts: Facts;
  readonly name: string;
  readonly waivers: FormWaivers;
}

function reviewOf(
  { facts, name, waivers }: NamedForm,
  runs: readonly RuleRun[],
  rules: readonly Rule[],
): FormReview {
  const { form, policy, assess, tally } = facts;
  const waived = waive(findingsOf(runs, form, policy), waivers.own, formerNamesIn(form));
  return {
    form,
    name,
    policy,
    indicators: form.indicators.map((indicator) => ({ indicator, deviation: assess(indicator).deviation })),
    score: {
      stated: form.statedTotal,
      computed: tally.scores?.value ?? null,
      weights: tally.weights?.value.plus(ratePointsInLabel(form)) ?? null,
    },
    checks: {
      run: runs.reduce((sum, one) => sum + one.run, 0),
      passed: runs.reduce((sum, one) => sum + one.passed, 0),
    },
    records: runs.map(recordOf),
    findings: withCauses(waived.open, rules),
    setAside: waived.setAside,
    outgrown: waived.outgrown,
    staleWaivers: [...waived.unused.filter(toldBy(runs, form, policy)), ...waivers.orphaned],
    crashes: runs.flatMap((one) => (one.crash === null ? [] : [{ rule: one.rule.id, reason: one.crash }])),
  };
}

/**
 * Whether this check could tell that a waiver's finding is gone. Not where its rule was left out or failed, and not where
 * it looks across forms: the form it compared this one with may not have been given this time. Not under another policy
 * either, which may not ask for what was set aside; a waiver that does not say its policy was most likely made under the form's own.
 */
function toldBy(runs: readonly RuleRun[], form: Form, policy: Policy): (waiver: Waiver) => boolean {
  const told = new Set(
    runs.filter((run) => run.crash === null && run.rule.scope !== 'forms').map((run) => run.rule.id),
  );
  const known = new Set(catalogue.map((rule) => rule.id));
  const own = policyFor(form).id;
  return ({ rule, saw }) => (told.has(rule) ? (saw?.policy ?? own) === policy.id : !known.has(rule));
}

/** The policy a form's layout names; the national one where there is none of its own. */
export function policyFor(form: Form): Policy {
  return policyById(policyOf(form.layout) ?? '') ?? defaultPolicy;
}

/**
 * A policy that was chosen by hand, as far as it fits the form: mid-year no policy scores anything or finds a rate low, and what it would say
 * of that counts as not judged.
 */
function asFits(chosen: Policy, form: Form): Policy {
  if (form.layout !== 'monitoring') return chosen;
  const { scored, rateBudget, rateNeedsReason } = policyFor(form);
  return { ...chosen, scored, rateBudget, rateNeedsReason };
}

/** A policy with the steps by which the form itself says that its rate is scored. */
function asStated(policy: Policy, { rateRule }: Form): Policy {
  if (rateRule === null || rateRule === 'not understood') return policy;
  return { ...policy, rateSteps: { value: rateRule, source: '本表写明的执行率计分办法' } };
}

function recordOf({ rule, run, passed, unchecked }: RuleRun): RuleRecord {
  const counts: Partial<Record<Unchecked['unchecked'], number>> = {};
  for (const why of unchecked) counts[why] = (counts[why] ?? 0) + 1;
  return { rule: rule.id, run, passed, unchecked: counts };
}
