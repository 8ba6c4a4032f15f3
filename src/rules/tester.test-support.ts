import { type Facts, factsOf } from '../facts';
import { type Form, readForms } from '../forms';
import { type Policy, defaultPolicy, policyById } from '../policies';
import {
  type Cell,
  type Position,
  type Sheet,
  address,
  applyEdits,
  markNoValue,
  sheetFromRows,
} from '../sheets';
import { type Severity, textOf } from '../words';
import type { Example, ExpectedFix, RuleCases } from './cases';
import { rules as catalogue } from './catalogue';
import type { Fix, Found, Rule } from './rule';
import { type Hit, type RuleRun, runRules, runRulesAcross } from './run';

/**
 * Runs a rule's examples, strictly: both kinds must be there, none twice; every placeholder of a message is filled in
 * both languages, and each message has an example; its steps know their cells; the form is frozen; the second run finds what the first did; a by-band finding carries its severity;
 * a rule that looks across forms is run once over all of the example's and names the form of each finding. A valid example is
 * checked at least once or says that it is not. Every fix is applied: its finding must go, and none of any rule may come.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    it('has valid and invalid examples, none twice', () => {
      expect(cases.valid.length).toBeGreaterThan(0);
      expect(cases.invalid.length).toBeGreaterThan(0);
      const forms = [...cases.valid, ...cases.invalid].map(
        (one) => `${one.policy ?? ''} ${one.typed ?? false}\n${textsOf(one).join('\n\n').trim()}`,
      );
      expect(new Set(forms).size).toBe(forms.length);
    });

    it('shows every message in an example', () => {
      const shown = new Set(cases.invalid.flatMap(({ finds }) => finds.map(({ message }) => message)));
      expect(Object.keys(rule.messages).filter((message) => !shown.has(message))).toEqual([]);
    });

    it('shows what it mends', () => {
      const fixes = cases.invalid.flatMap(({ finds }) => finds.flatMap(({ fix }) => fix ?? []));
      expect(fixes.length > 0).toBe(rule.fix !== undefined);
    });

    it.each(cases.valid)('passes: $name', (example) => {
      expect(found(run(rule, example))).toEqual([]);
      expect(run(rule, example).some((one) => one.run > 0)).toBe(example.unchecked !== true);
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
        if (expected?.values) expect(valuesOf(hit)).toMatchObject(expected.values);
        if (expected?.steps) expect(hit.steps.map(textOf)).toEqual(expected.steps);
        if (expected?.fix !== undefined) expect(shownFix(hit.fix)).toEqual(expected.fix);
        expectWording(rule, hit);
        expectCells(rule, example, hit);
        if (hit.fix) expectMended(rule, example, hit, hit.fix);
      }
      expect(found(run(rule, example))).toEqual(found(run(rule, example)));
    });
  });
}

/** What the rule says of each form of the example, in their order. */
function run(rule: Rule, example: Example): readonly RuleRun[] {
  const policy = policyOf(example);
  const forms = sheetsOf(example)
    .flatMap(formsIn)
    .map((form) => factsOf(form, policy));
  const runs = rule.scope === 'forms' ? runAcross(rule, forms) : runEach(rule, forms);
  expect(runs.map((one) => one.crash)).toEqual(forms.map(() => null));
  return runs;
}

function runEach(rule: Rule, forms: readonly Facts[]): readonly RuleRun[] {
  return forms.flatMap((facts) => runRules([rule], facts));
}

/** Every finding names one of the forms given: another would be shown nowhere. */
function runAcross(rule: Extract<Rule, { scope: 'forms' }>, forms: readonly Facts[]): readonly RuleRun[] {
  const runs = runRulesAcross([rule], forms).flat();
  const [first] = forms;
  const verdict = first ? rule.detect(forms, first) : [];
  expect('unchecked' in verdict ? 0 : verdict.length).toBe(found(runs).length);
  return runs;
}

function policyOf({ policy: id }: Example): Policy {
  const policy = id === undefined ? defaultPolicy : policyById(id);
  if (!policy) throw new Error(`no policy ${id ?? ''}`);
  return policy;
}

/** After the fix its finding is gone, and no rule finds anything where it found nothing before. */
function expectMended(rule: Rule, example: Example, hit: Hit, { edits }: Fix): void {
  const before = sheetsOf(example);
  // The form a finding names is one that was read anew, so its sheet is known by what it holds.
  const own = hit.found.form ? before.findIndex((sheet) => isSame(sheet, hit.found.form?.sheet)) : 0;
  const after = before.map((sheet, i) => (i === own ? applyEdits(sheet, edits) : sheet));
  const policy = policyOf(example);
  const known = new Set(catalogueFinds(before, policy));
  const left = catalogueFinds(after, policy);
  expect(left.filter((one) => !known.has(one))).toEqual([]);
  const [place] = hit.found.cells;
  expect(left).not.toContain(nameOf(rule, own, place));
}

/** What all rules find on the sheets, by rule and place; a formula's result is old until the host calculates. */
function catalogueFinds(sheets: readonly Sheet[], policy: Policy): readonly string[] {
  const forms = sheets.flatMap((sheet, i) =>
    readForms(sheet).map((form) => ({ facts: factsOf(form, policy), sheet: i })),
  );
  const across = runRulesAcross(
    catalogue,
    forms.map(({ facts }) => facts),
  );
  return forms.flatMap(({ facts, sheet }, i) => {
    const runs = [...runRules(catalogue, facts), ...(across[i] ?? [])];
    expect(runs.flatMap((one) => one.crash ?? [])).toEqual([]);
    const calculated = new Set(
      facts.form.sheet.cells.filter((cell) => cell.formula !== undefined).map(address),
    );
    return runs
      .flatMap((one) => one.hits)
      .filter(
        ({
          found: {
            cells: [place],
          },
        }) => !place || !calculated.has(address(place)),
      )
      .map((hit) => nameOf(hit.rule, sheet, hit.found.cells[0]));
  });
}

function nameOf(rule: Rule, sheet: number, place: Position | undefined): string {
  return `${rule.id} ${sheet + 1}!${place ? address(place) : ''}`;
}

function isSame(sheet: Sheet, other: Sheet | undefined): boolean {
  return JSON.stringify(sheet) === JSON.stringify(other);
}

function shownFix(fix: Fix | null): ExpectedFix | null {
  if (!fix) return null;
  return { kind: fix.kind, edits: fix.edits.map(({ cell, value }) => ({ at: address(cell), value })) };
}

function textsOf({ form, files = [] }: Example): readonly string[] {
  return [form, ...files];
}

function sheetsOf(example: Example): readonly Sheet[] {
  return textsOf(example).map((text) => {
    const rows = text
      .replace(/^\n|\n\s*$/gu, '')
      .split('\n')
      .map((line) => line.split('|').map((field) => field.trim()));
    const sheet = sheetFromRows('示例', rows);
    return example.typed === true ? { ...sheet, typed: true, cells: sheet.cells.map(typedCell) } : sheet;
  });
}

/** The cell as a workbook holds it. */
function typedCell(cell: Cell): Cell {
  const { text } = cell;
  if (text.startsWith("'")) return { ...cell, content: text.slice(1), text: text.slice(1) };
  const [formula = '', result] = text.split('→');
  if (formula.startsWith('=') && result !== undefined) {
    const calculated = typedCell({ ...cell, content: result, text: result });
    const noValue = result === '' ? { noValue: 'uncalculated' as const } : {};
    return markNoValue({ ...calculated, ...noValue, formula: formula.slice(1) });
  }
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return { ...cell, content: Number(text) };
  if (/^-?\d+(?:\.\d+)?%$/u.test(text)) {
    return { ...cell, content: Number((Number(text.slice(0, -1)) / 100).toFixed(8)), percent: true };
  }
  return cell;
}

function formsIn(sheet: Sheet): readonly Form[] {
  const forms = readForms(sheet);
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
  const { what, why } = hit.message;
  const advice = rule.adviceFor?.[hit.found.message] ?? rule.advice;
  for (const text of [what, why ?? what, advice].flatMap(({ zh, en }) => [zh, en])) {
    expect(text).not.toBe('');
    const placeholders = [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
    expect(placeholders.filter((name) => hit.found.values[name] === undefined)).toEqual([]);
  }
  expect(severityOf(hit)).toBeDefined();
  expect(hit.found.cells.length).toBeGreaterThan(0);
}

/**
 * Steps say where their numbers come from. In a rule that looks at one row, a number that can only be read off one of its
 * cells knows that cell; outcomes are read off none, in the steps after them too, and a sum over the form may be what some cell says by
 * chance.
 */
function expectCells(rule: Rule, example: Example, hit: Hit): void {
  if (hit.steps.length > 0) expect(hit.steps.flat().some(({ from }) => from)).toBe(true);
  if (rule.scope !== 'indicator' && rule.scope !== 'fundsLine') return;
  const row = sheetsOf(example)[0]?.cells.filter((cell) => cell.row === hit.found.cells[0]?.row) ?? [];
  const outcomes = new Set(
    hit.steps.flatMap((step) => /[=→] (\d+(?:\.\d+)?)%?$/u.exec(textOf(step))?.[1] ?? []),
  );
  const unplaced = hit.steps.flatMap((step) => {
    const text = step.map((piece) => (piece.from ? '…' : piece.text)).join('');
    const operands = text.replace(/(?:[=→] |× 100)\S+/gu, '').match(/\d+(?:\.\d+)?/gu) ?? [];
    return operands.filter(
      (number) => !outcomes.has(number) && row.filter((cell) => isNumber(cell, number)).length === 1,
    );
  });
  expect(unplaced).toEqual([]);
}

function isNumber({ text }: Cell, number: string): boolean {
  return text.replace(/[,，%]/gu, '') !== '' && Number(text.replace(/[,，%]/gu, '')) === Number(number);
}

function valuesOf({ found: { values } }: Hit): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : textOf(value)]),
  );
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
