import type { Consequence, Rule } from '../rules';
import { defineRule, passed } from '../rules/rule';
import { nestedUnderCauses, onlyFindings, withCauses } from './causes';
import type { Finding } from './finding';

const ruleOf = (id: string, ...explains: readonly Consequence[]): Rule =>
  defineRule({
    id,
    scope: 'form',
    severity: 'error',
    title: { zh: id, en: id },
    basis: () => '',
    messages: {},
    advice: { zh: '', en: '' },
    detect: () => passed,
    explains,
  });

/** "target F19": the finding of a rule at cells; "target" alone is about the form. */
const found = (rule: string, ...cells: readonly (readonly [number, number])[]): Finding => ({
  key: `${rule}/${cells.join(';')}`,
  rule,
  about: '',
  nth: 1,
  severity: 'error',
  cells: cells.map(([row, column]) => ({ row, column })),
  message: { what: { zh: [], en: [] }, why: null },
  advice: { zh: [], en: [] },
  steps: [],
  expected: null,
  actual: null,
  extent: null,
  basis: '',
  fix: null,
  cause: null,
});

const causesOf = (rules: readonly Rule[], ...findings: readonly Finding[]): readonly (string | null)[] =>
  withCauses(findings, rules).map((finding) => finding.cause);

describe('the cause of a finding', () => {
  it('is a finding of a rule that explains it, in the same row', () => {
    const rules = [ruleOf('shift', { rule: 'rate', within: 'row' })];
    expect(causesOf(rules, found('shift', [12, 1]), found('rate', [12, 6]), found('rate', [13, 6]))).toEqual([
      null,
      'shift/12,1',
      null,
    ]);
  });

  it('shares a cell with it, any of its cells', () => {
    const rules = [ruleOf('text', { rule: 'sum', within: 'cells' })];
    const sum = found('sum', [9, 2], [10, 2], [11, 2]);
    expect(causesOf(rules, sum, found('text', [11, 2]))).toEqual(['text/11,2', null]);
    expect(causesOf(rules, sum, found('text', [11, 3]))).toEqual([null, null]);
  });

  it('stands anywhere in the form, where the rule says so, with or without a cell', () => {
    const rules = [ruleOf('weights', { rule: 'total', within: 'form' })];
    expect(causesOf(rules, found('total', [7, 6]), found('weights', [40, 6]))).toEqual([
      'weights/40,6',
      null,
    ]);
    expect(causesOf(rules, found('total'), found('weights'))).toEqual(['weights/', null]);
  });

  it('is the nearest of several, and of those the first', () => {
    const rules = [
      ruleOf('far', { rule: 'total', within: 'form' }),
      ruleOf('near', { rule: 'total', within: 'row' }),
    ];
    const total = found('total', [7, 6]);
    expect(
      causesOf(rules, found('far', [3, 1]), found('near', [7, 1]), found('near', [7, 5]), total)[3],
    ).toBe('near/7,5');
    expect(causesOf(rules, found('far', [6, 6]), found('far', [8, 6]), total)[2]).toBe('far/6,6');
    expect(causesOf(rules, found('far'), found('far', [90, 1]), total)[2]).toBe('far/90,1');
  });

  it('may have a cause itself', () => {
    const rules = [
      ruleOf('shift', { rule: 'rate', within: 'row' }),
      ruleOf('rate', { rule: 'rate-score', within: 'row' }),
    ];
    expect(
      causesOf(rules, found('shift', [5, 1]), found('rate', [5, 6]), found('rate-score', [5, 8])),
    ).toEqual([null, 'shift/5,1', 'rate/5,6']);
  });

  it('never comes back to what it explains', () => {
    const rules = [
      ruleOf('a', { rule: 'b', within: 'row' }, { rule: 'a', within: 'row' }),
      ruleOf('b', { rule: 'c', within: 'row' }),
      ruleOf('c', { rule: 'a', within: 'row' }),
    ];
    const causes = new Map(
      withCauses([found('a', [1, 1]), found('b', [1, 2]), found('c', [1, 3]), found('a', [1, 4])], rules).map(
        (finding) => [finding.key, finding.cause],
      ),
    );
    for (const start of causes.keys()) {
      const seen = new Set<string>();
      for (let at: string | null = start; at !== null; at = causes.get(at) ?? null) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
    expect([...causes.values()].filter((cause) => cause === null)).toHaveLength(1);
  });

  it('is found for each of tens of thousands of findings', () => {
    const rules = [ruleOf('shift', { rule: 'rate', within: 'row' })];
    const many = Array.from({ length: 20_000 }, (_, row) => [
      found('shift', [row + 1, 1]),
      found('rate', [row + 1, 6]),
    ]).flat();
    expect(withCauses(many, rules).filter((finding) => finding.cause !== null)).toHaveLength(20_000);
  });
});

describe('findings of which some are left out', () => {
  it('stand by themselves where their cause is left out, and keep it where it is not', () => {
    const rules = [ruleOf('shift', { rule: 'rate', within: 'row' })];
    const findings = withCauses([found('shift', [5, 1]), found('rate', [5, 6])], rules);
    expect(onlyFindings(findings, ({ rule }) => rule === 'rate').map(({ cause }) => cause)).toEqual([null]);
    expect(onlyFindings(findings, () => true)).toEqual(findings);
  });
});

describe('findings under their causes', () => {
  it('come right after them, one step deeper, every one once', () => {
    const rules = [
      ruleOf('shift', { rule: 'rate', within: 'row' }),
      ruleOf('rate', { rule: 'score', within: 'row' }),
    ];
    const findings = withCauses(
      [found('score', [5, 1]), found('other', [5, 2]), found('rate', [5, 3]), found('shift', [5, 9])],
      rules,
    );
    expect(nestedUnderCauses(findings).map(({ finding, depth }) => [finding.rule, depth])).toEqual([
      ['other', 0],
      ['shift', 0],
      ['rate', 1],
      ['score', 2],
    ]);
  });
});
