import { type Form, readForms } from '../forms';
import { type Policy, defaultPolicy, policyById } from '../policies';
import { address, sheetFromRows } from '../sheets';
import type { Found, Rule, Severity } from './rule';
import { type Hit, type RuleRun, runRules, runRulesAcross, surroundingsOf } from './run';

/** A form in which the rule finds nothing: rows of the sheet, fields separated by "|". */
export interface ValidCase {
  readonly name: string;
  readonly form: string;
  /** Further files, for a rule that looks across forms; their forms are counted after those of `form`. */
  readonly files?: readonly string[];
  /** Defaults to the national policy. */
  readonly policy?: string;
}

/** A form in which the rule finds exactly this, in this order. */
export interface InvalidCase extends ValidCase {
  readonly finds: readonly {
    readonly at: string;
    readonly message: string;
    readonly severity?: Severity;
    /** For a rule that looks across forms: which of the example's it stands in, counted from 1; the first unless told. */
    readonly inForm?: number;
    /** Checked as far as given. */
    readonly values?: Found['values'];
    readonly steps?: readonly string[];
  }[];
}

/** The examples of a rule: they are its tests and its page. */
export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Runs a rule's examples, strictly: both kinds must be there, none twice; every placeholder of a message is filled in
 * both languages; the form is frozen; the second run finds what the first did; a by-band finding carries its severity;
 * a rule that looks across forms is run once over all of the example's and names the form of each finding.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    it('has valid and invalid examples, none twice', () => {
      expect(cases.valid.length).toBeGreaterThan(0);
      expect(cases.invalid.length).toBeGreaterThan(0);
      const forms = [...cases.valid, ...cases.invalid].map(
        (one) => `${one.policy ?? ''}\n${textsOf(one).join('\n\n').trim()}`,
      );
      expect(new Set(forms).size).toBe(forms.length);
    });

    it.each(cases.valid)('passes: $name', (example) => {
      expect(found(run(rule, example))).toEqual([]);
      expect(run(rule, example).some((one) => one.run > 0 || one.unchecked.length > 0)).toBe(true);
    });

    it.each(cases.invalid)('finds: $name', (example) => {
      const runs = run(rule, example);
      const hits = runs.flatMap((one) => one.hits);
      expect(hits.map(placeAndMessage)).toEqual(example.finds.map(({ at, message }) => ({ at, message })));
      if (rule.scope === 'forms') {
        const places = runs.flatMap((one, i) => one.hits.map(() => i + 1));
        expect(places).toEqual(example.finds.map(({ inForm }) => inForm ?? 1));
      }
      for (const [i, hit] of hits.entries()) {
        const expected = example.finds[i];
        if (expected?.severity) expect(severityOf(hit)).toBe(expected.severity);
        if (expected?.values) expect(hit.found.values).toMatchObject(expected.values);
        if (expected?.steps) expect(hit.steps).toEqual(expected.steps);
        expectWording(rule, hit);
      }
      expect(found(run(rule, example))).toEqual(found(run(rule, example)));
    });
  });
}

/** What the rule says of each form of the example, in their order. */
function run(rule: Rule, example: ValidCase): readonly RuleRun[] {
  const forms = textsOf(example).flatMap(formsIn);
  const policy = example.policy === undefined ? defaultPolicy : policyById(example.policy);
  if (!policy) throw new Error(`no policy ${example.policy ?? ''}`);
  const runs = rule.scope === 'forms' ? runAcross(rule, forms, policy) : runEach(rule, forms, policy);
  expect(runs.map((one) => one.crash)).toEqual(forms.map(() => null));
  return runs;
}

function runEach(rule: Rule, forms: readonly Form[], policy: Policy): readonly RuleRun[] {
  return forms.flatMap((form) => runRules([rule], form, policy));
}

/** Every finding names one of the forms given: another would be shown nowhere. */
function runAcross(
  rule: Extract<Rule, { scope: 'forms' }>,
  forms: readonly Form[],
  policy: Policy,
): readonly RuleRun[] {
  const runs = runRulesAcross(
    [rule],
    forms.map((form) => ({ form, policy })),
  ).flat();
  const [first] = forms;
  const verdict = first ? rule.detect(forms, surroundingsOf(first, policy)) : [];
  expect('unchecked' in verdict ? 0 : verdict.length).toBe(found(runs).length);
  return runs;
}

function textsOf({ form, files = [] }: ValidCase): readonly string[] {
  return [form, ...files];
}

function formsIn(text: string): readonly Form[] {
  const rows = text
    .replace(/^\n|\n\s*$/gu, '')
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()));
  const forms = readForms(sheetFromRows('示例', rows));
  expect(forms.length).toBeGreaterThan(0);
  return forms.map(deepFrozen);
}

function found(runs: readonly RuleRun[]): readonly Found[] {
  return runs.flatMap((one) => one.hits.map((hit) => hit.found));
}

function placeAndMessage(hit: Hit): { at: string; message: string } {
  const cell = hit.found.cells[0];
  return { at: cell ? address(cell) : 'nowhere', message: hit.found.message };
}

function severityOf(hit: Hit): Severity | undefined {
  return hit.rule.severity === 'by-band' ? hit.found.severity : hit.rule.severity;
}

function expectWording(rule: Rule, hit: Hit): void {
  const wording = rule.messages[hit.found.message];
  expect(wording).toBeDefined();
  for (const text of [wording?.zh ?? '', wording?.en ?? '', rule.advice.zh, rule.advice.en]) {
    expect(text).not.toBe('');
    const placeholders = [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
    expect(placeholders.filter((name) => hit.found.values[name] === undefined)).toEqual([]);
  }
  expect(severityOf(hit)).toBeDefined();
  expect(hit.found.cells.length).toBeGreaterThan(0);
}

/** Freezes plain data; decimals are immutable by contract and keep their own shape. */
function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || Array.isArray(value)) {
      Object.freeze(value);
      for (const inner of Object.values(value)) deepFrozen(inner);
    }
  }
  return value;
}
