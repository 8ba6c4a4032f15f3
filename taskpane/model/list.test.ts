import fc from 'fast-check';
import type { Finding, FormReview } from '../../src/review';
import type { RuleNames } from './names';
import { countsOf, heldBackFrom, rowsOf, showCountsOf } from './list';
import { formSheet, openPane, ruleThatFinds, settled } from './open-pane.test-support';
import type { Filter, PaneState } from './pane';
import type { Row } from './rows';

type Listed = Pick<PaneState, 'reviews' | 'ruleNames' | 'fixed' | 'filter'>;

const everything: Filter = {
  severities: new Set(['error', 'warning', 'hint']),
  hiddenRules: new Set(),
  search: '',
  groupBy: 'form',
  show: 'open',
};
const said = (text: string): Finding['advice'] => ({ zh: [{ text }], en: [{ text: `${text} in English` }] });

function finding(key: string, more: Partial<Finding> = {}): Finding {
  return {
    key,
    rule: 'rate-mismatch',
    about: '',
    nth: 1,
    severity: 'error',
    cells: [{ row: 12, column: 6 }],
    message: { what: said(key), why: null },
    advice: said(''),
    steps: [],
    expected: null,
    actual: null,
    extent: null,
    basis: '',
    fix: null,
    cause: null,
    ...more,
  };
}

let aReview: FormReview;
let ruleNames: RuleNames;
beforeAll(async () => {
  const { pane, state } = openPane([formSheet('自评')], { rules: [ruleThatFinds('none', () => null)] });
  await pane.check();
  const [review] = state().reviews;
  if (!review) throw new Error('no form was read');
  aReview = review;
  ({ ruleNames } = state());
});

const formOf = (name: string, findings: readonly Finding[]): FormReview => ({ ...aReview, name, findings });
const stateOf = (reviews: readonly FormReview[], filter: Partial<Filter> = {}): Listed => ({
  reviews,
  ruleNames,
  fixed: [],
  filter: { ...everything, ...filter },
});

/** "1 自评 (2)" for a group, "2 key" for what stands under it. */
function outline(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => {
    if (row.kind === 'group') return `1 ${row.title.zh} (${row.count})`;
    if (row.kind === 'finding') return `${row.level} ${row.finding.key}`;
    return `${row.level} ${row.kind}`;
  });
}

describe('the list', () => {
  it('groups findings by form, in the order of the workbook', () => {
    const state = stateOf([formOf('甲表', [finding('a'), finding('b')]), formOf('乙表', [finding('c')])]);
    expect(outline(rowsOf(state))).toEqual(['1 甲表 (2)', '2 a', '2 b', '1 乙表 (1)', '2 c']);
  });

  it('groups them by rule, in the catalogue’s order', () => {
    const findings = [finding('a', { rule: 'number-as-text' }), finding('b', { rule: 'rate-mismatch' })];
    const rows = rowsOf(stateOf([formOf('甲表', findings), formOf('乙表', findings)], { groupBy: 'rule' }));
    const titles = rows.flatMap((row) => (row.kind === 'group' ? [row.key] : []));
    expect(titles).toEqual(['group:rule:rate-mismatch', 'group:rule:number-as-text']);
  });

  it('groups them by severity, the gravest first', () => {
    const findings = [
      finding('h', { severity: 'hint' }),
      finding('e'),
      finding('w', { severity: 'warning' }),
    ];
    expect(outline(rowsOf(stateOf([formOf('甲表', findings)], { groupBy: 'severity' })))).toEqual([
      '1 错误 (1)',
      '2 e',
      '1 警告 (1)',
      '2 w',
      '1 提示 (1)',
      '2 h',
    ]);
  });

  it('puts what follows from a finding under it, a chain of causes under its first link', () => {
    const findings = [finding('c', { cause: 'b' }), finding('a'), finding('b', { cause: 'a' }), finding('d')];
    expect(outline(rowsOf(stateOf([formOf('甲表', findings)])))).toEqual([
      '1 甲表 (4)',
      '2 a',
      '3 c',
      '3 b',
      '2 d',
    ]);
  });

  it('lets a finding stand for itself where its cause is not shown', () => {
    const findings = [finding('a', { severity: 'hint' }), finding('b', { cause: 'a' })];
    const severities = new Set(['error'] as const);
    expect(outline(rowsOf(stateOf([formOf('甲表', findings)], { severities })))).toEqual([
      '1 甲表 (1)',
      '2 b',
    ]);
  });

  it('looks for a cause only in the same form', () => {
    const state = stateOf([formOf('甲表', [finding('a')]), formOf('乙表', [finding('b', { cause: 'a' })])]);
    expect(outline(rowsOf(state))).toEqual(['1 甲表 (1)', '2 a', '1 乙表 (1)', '2 b']);
  });

  it('loses no finding in a ring of causes', () => {
    const findings = [
      finding('a', { cause: 'b' }),
      finding('b', { cause: 'a' }),
      finding('c', { cause: 'a' }),
    ];
    expect(outline(rowsOf(stateOf([formOf('甲表', findings)])))).toEqual(['1 甲表 (3)', '2 a', '2 b', '2 c']);
  });

  it('shows everything that answers once, whatever follows from what', () => {
    const causes = fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 });
    const shown = fc.subarray([...everything.severities]);
    fc.assert(
      fc.property(causes, shown, fc.constantFrom('form', 'rule', 'severity'), (why, chosen, groupBy) => {
        const findings = why.map((cause, i) =>
          finding(String(i), {
            cause: cause === null ? null : String(cause),
            severity: (['error', 'warning', 'hint'] as const)[i % 3] ?? 'error',
          }),
        );
        const rows = rowsOf(stateOf([formOf('甲表', findings)], { severities: new Set(chosen), groupBy }));
        const keys = rows.flatMap((row) => (row.kind === 'finding' ? [row.finding.key] : []));
        const wanted = findings.filter((one) => chosen.includes(one.severity)).map((one) => one.key);
        expect([...keys].sort()).toEqual(wanted);
      }),
    );
  });

  it.each([
    ['the message', '200%'],
    ['the message in English', 'IN ENGLISH'],
    ['the rule’s title', '执行率'],
    ['what it is about', '走访企业'],
    ['its cell', 'f12'],
    ['full-width signs', '２００％'],
    ['several words, in any order', '企业 200%'],
  ])('finds %s', (_, search) => {
    const findings = [
      finding('填了 200%', { about: '走访企业' }),
      finding('别的', {
        rule: 'id-number',
        cells: [{ row: 1, column: 1 }],
        message: { what: { zh: [], en: [] }, why: null },
      }),
    ];
    expect(outline(rowsOf(stateOf([formOf('甲表', findings)], { search })))).toEqual([
      '1 甲表 (1)',
      '2 填了 200%',
    ]);
  });

  it('takes a search for no pattern', () => {
    expect(rowsOf(stateOf([formOf('甲表', [finding('a')])], { search: '.*' }))).toEqual([]);
  });

  it('is the same array while nothing in it changes', () => {
    const state = stateOf([formOf('甲表', [finding('a')])]);
    expect(rowsOf({ ...state })).toBe(rowsOf(state));
    expect(countsOf({ ...state })).toBe(countsOf(state));
  });

  it('gives each row a key of its own', () => {
    const findings = [finding('a'), finding('b', { cause: 'a' })];
    const keys = rowsOf(stateOf([formOf('甲表', findings), formOf('乙表', findings)])).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells two forms of one name apart by nothing but their name', () => {
    const state = stateOf([formOf('甲表', [finding('a')]), formOf('甲表', [finding('a')])]);
    expect(outline(rowsOf(state))).toEqual(['1 甲表 (2)', '2 a', '2 a']);
  });

  it('holds 10,000 findings, however they are grouped or searched', () => {
    const findings = Array.from({ length: 10_000 }, (_, i) =>
      finding(`指标 ${i} 执行率应为 100%，填了 ${i}%`, {
        cells: [{ row: i + 1, column: 6 }],
        about: `指标 ${i}`,
        severity: (['error', 'warning', 'hint'] as const)[i % 3] ?? 'error',
        cause: i % 5 === 4 ? `指标 ${i - 1} 执行率应为 100%，填了 ${i - 1}%` : null,
      }),
    );
    const reviews = [formOf('甲表', findings)];
    const listed = (filter: Partial<Filter>): number =>
      rowsOf(stateOf(reviews, filter)).filter(({ kind }) => kind === 'finding').length;
    expect(listed({})).toBe(10_000);
    expect(listed({ groupBy: 'rule' })).toBe(10_000);
    expect(listed({ search: '填了 77%' })).toBe(100);
  });
});

describe('the counts', () => {
  it('tell of what answers to the search, before severities are chosen', () => {
    const findings = [
      finding('一 甲'),
      finding('二 甲', { severity: 'warning' }),
      finding('三', { severity: 'hint' }),
    ];
    const state = stateOf([formOf('表', findings)], { search: '甲', severities: new Set() });
    expect(countsOf(state)).toEqual({ error: 1, warning: 1, hint: 0 });
  });

  it('are those of what is listed', () => {
    const findings = [
      finding('一 甲'),
      finding('二 甲', { severity: 'hint' }),
      finding('三 乙', { rule: 'other' }),
    ];
    const reviews = [formOf('表', findings)];
    const seen = (filter: Partial<Filter>): number => showCountsOf(stateOf(reviews, filter)).open;
    expect(seen({})).toBe(3);
    expect(seen({ severities: new Set(['error']) })).toBe(2);
    expect(seen({ search: '甲' })).toBe(2);
    expect(seen({ hiddenRules: new Set(['other']) })).toBe(2);
  });

  it('tell what is not listed, and why', () => {
    const findings = [
      finding('一 甲'),
      finding('二 甲', { severity: 'hint' }),
      finding('三 乙', { rule: 'other' }),
    ];
    const filter = {
      severities: new Set(['error'] as const),
      hiddenRules: new Set(['other']),
      search: '丙',
    };
    expect(heldBackFrom(stateOf([formOf('表', findings)], filter))).toEqual({
      severities: { error: 0, warning: 0, hint: 1 },
      rules: ['other'],
      ofRules: 1,
      unsought: 1,
    });
  });

  it('tell how much each part of the list holds', async () => {
    const rule = ruleThatFinds('ten', ({ text }) => (text === '10' ? {} : null));
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲', '乙', '丙'])], { rules: [rule] });
    await pane.check();
    workbook.typeCell('自评', { row: 3, column: 5 }, '12');
    await pane.check();
    await settled();
    expect(showCountsOf(state())).toEqual({ open: 2, fixed: 1, 'set-aside': 0, passed: 1 });
    pane.setFilter({ show: 'fixed' });
    expect(outline(rowsOf(state()))).toEqual(['1 2025年度项目支出绩效自评表 (1)', '2 fixed']);
    pane.setFilter({ show: 'passed', groupBy: 'severity' });
    expect(outline(rowsOf(state()))).toEqual(['1 2025年度项目支出绩效自评表 (1)', '2 passed']);
  });
});
