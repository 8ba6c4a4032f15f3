import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, readForms } from '../forms';
import { type Policy, readPolicy } from '../policies';
import { chongqing } from '../policies/chongqing';
import { hubei } from '../policies/hubei';
import { mof } from '../policies/mof';
import { policyFor, reviewSheets } from '../review';
import { type Cell, type Sheet, address, applyEdits, sheetFromRows } from '../sheets';
import { numberOrBlank } from './or-blank';
import { type FormulaPlan, formulaPlan } from './plan';

const sheetOf = (...rows: readonly string[]): Sheet =>
  sheetFromRows(
    '表',
    rows.map((row) => row.split('|')),
  );

function formOf(sheet: Sheet): Form {
  const [form] = readForms(sheet);
  if (!form) throw new Error('no form');
  return form;
}

const sample = (name: string): readonly Form[] =>
  readForms(
    sheetFromRows(
      name,
      readFileSync(join(__dirname, '../../samples', `${name}.txt`), 'utf8')
        .split('\n')
        .map((line) => line.split('\t')),
    ),
  );

const planFor = (form: Form, policy: Policy = policyFor(form), kept?: ReadonlySet<string>): FormulaPlan =>
  formulaPlan(form, policy, 'PERF.', kept);

const lines = (plan: FormulaPlan): readonly string[] =>
  plan.formulas.map(
    ({ cell, now, gives, effect, edit }) =>
      `${address(cell)} ${now || '空'} → ${gives || '空'} ${effect} ${edit.value}`,
  );
const reasons = (plan: FormulaPlan): readonly string[] =>
  plan.leftOut.map(({ cell, name, why }) => `${address(cell)} ${name} ${why}`);

const header = '指标名称|指标性质|指标值|完成值|偏离度（%）|得分系数（%）|指标权重|指标得分';

/** The sheet with some cells as a host would store them. */
const withCells = (sheet: Sheet, change: (cell: Cell) => Partial<Cell>): Sheet => ({
  ...sheet,
  typed: true,
  cells: sheet.cells.map((cell) => ({ ...cell, ...change(cell) })),
});

describe('the formulas of a published form', () => {
  const [form] = sample('chongqing-project');
  const plan = planFor(form as Form);

  it('stand in every cell that can be computed, and give what stands there', () => {
    expect(plan.formulas).toHaveLength(22);
    expect(plan.formulas.every(({ effect }) => effect === 'same')).toBe(true);
    expect(lines(plan)).toEqual(
      expect.arrayContaining([
        'E12 100 → 100 same PERF.EXECRATE(D12&"",C12&"")',
        'G12 10.00 → 10 same PERF.RATESCORE(F12&"",D12&"",C12&"")',
        'F19 1100 → 1100 same PERF.DEVIATION(D19&"",E19&"",C19&"")',
        'G19 100 → 100 same PERF.COEFFICIENT(D19&"",E19&"",C19&"")',
        'I19 15 → 15 same PERF.SCORE(H19&"",D19&"",E19&"",C19&"")',
        'F7 100.00 → 100 same PERF.TOTAL(G12,I19:I24)',
      ]),
    );
  });

  it('leave blank what the form leaves blank on purpose', () => {
    expect(reasons(plan)).toEqual(['E11 EXECRATE left-blank']);
  });

  it('are not planned twice: what is in place is counted', () => {
    const [first] = plan.formulas;
    const sheet = applyEdits((form as Form).sheet, first ? [first.edit] : []);
    const again = planFor(formOf(sheet));
    expect(again.inPlace).toBe(1);
    expect(again.formulas).toHaveLength(21);
  });

  it('are in place as well where the form shows no errors', () => {
    const [first] = plan.formulas;
    const quiet = first ? [{ ...first.edit, value: numberOrBlank(first.edit.value) }] : [];
    expect(planFor(formOf(applyEdits((form as Form).sheet, quiet))).inPlace).toBe(1);
  });
});

describe.each([
  'chongqing-project',
  'chongqing-department-and-projects',
  'shenzhen-project',
  'wuhan-department',
])('the plan of %s', (name) => {
  it('gives no score, rate or deviation that the rules would object to', () => {
    const written = [
      'rate-mismatch',
      'rate-score-mismatch',
      'deviation-mismatch',
      'coefficient-mismatch',
      'score-above-rule',
      'score-below-rule',
    ];
    for (const form of sample(name)) {
      const edits = planFor(form).formulas.map(({ edit, gives }) => ({
        ...edit,
        value: gives,
        as: 'text' as const,
      }));
      const places = new Set(edits.map(({ cell }) => address(cell)));
      const objections = reviewSheets([applyEdits(form.sheet, edits)])
        .flatMap(({ findings }) => findings)
        .filter(({ rule, cells }) => written.includes(rule) && cells[0] && places.has(address(cells[0])));
      expect(objections).toEqual([]);
    }
  });
});

describe('a plan', () => {
  it('adds totals up from the scores as they will be, or as the user keeps them', () => {
    const form = formOf(
      sheetOf(header, '走访企业|≥|10|8|-20|80|50|50', '回访企业|≥|10|10|0|100|50|50', '合计||||||100|100'),
    );
    expect(lines(planFor(form)).slice(-1)).toEqual(['H4 100 → 90 changes PERF.TOTAL(H2:H3)']);
    expect(lines(planFor(form, mof, new Set(['H2']))).slice(-1)).toEqual([
      'H4 100 → 100 same PERF.TOTAL(H2:H3)',
    ]);
  });

  it('says of a score below the formula that it may be meant so', () => {
    const form = formOf(sheetOf(header, '走访企业|≥|10|10|0|100|50|45', '回访企业|≥|10|10|0|100|50|50'));
    expect(lines(planFor(form))).toContain('H2 45 → 50 raises PERF.SCORE(G2&"",C2&"",D2&"",B2&"")');
  });

  it('puts formulas into the blanks of a template, where they stay blank until the row is filled in', () => {
    const form = formOf(sheetOf(header, '走访企业|≥|10||||50|', '回访企业|≥|10||||50|'));
    expect(lines(planFor(form))).toContain('H3 空 → 空 fills PERF.SCORE(G3&"",C3&"",D3&"",B3&"")');
  });

  it('leaves out what it cannot compute, with the reason', () => {
    const form = formOf(
      sheetOf(
        header,
        '走访企业|≥|10||5|100|50|50',
        '制度完善|定性|达标|部分达成|||10|7',
        '满意度|≥|≥90%|已完成|||10|10',
        '无||无|无|||0|0',
      ),
    );
    expect(reasons(planFor(form))).toEqual(
      expect.arrayContaining([
        'E2 DEVIATION unfilled',
        'H3 SCORE by-hand',
        'H4 SCORE not-comparable',
        'H5 SCORE not-applicable',
      ]),
    );
  });

  it('never replaces a formula, and never writes into a percent format or a column of shares', () => {
    const sheet = withCells(
      sheetOf(header, '走访企业|≥|10|9|-10|0.9|50|45', '回访企业|≥|10|10|0|1|50|50'),
      (cell) => {
        if (cell.row === 2 && cell.column === 8) return { formula: 'G2*0.9' };
        if (cell.row === 2 && cell.column === 5) return { content: -0.1, text: '-10%', percent: true };
        return {};
      },
    );
    expect(reasons(planFor(formOf(sheet)))).toEqual([
      'E2 DEVIATION percent-format',
      'F2 COEFFICIENT share',
      'H2 SCORE formula',
      'F3 COEFFICIENT share',
    ]);
  });

  it('reads an actual in a percent format beside a target with a percent sign', () => {
    const sheet = withCells(sheetOf(header, '满意度|≥|≥85%|80%|||50|', '办结率|≥|85%|40%|||50|'), (cell) => {
      if (cell.column !== 4 || cell.row === 1) return {};
      return { content: cell.row === 2 ? 0.8 : 0.4, percent: true };
    });
    expect(lines(planFor(formOf(sheet))).filter((line) => line.includes('SCORE'))).toEqual([
      'H2 空 → 47.06 fills PERF.SCORE(G2&"",C2&"",D2&"",B2&"")',
      'H3 空 → 23.53 fills PERF.SCORE(G3&"",C3&"",D3&"",B3&"")',
    ]);
  });

  it('never writes percents into a column of rates that are shares', () => {
    const sheet = sheetOf(
      '资金情况|全年预算数（A）|全年执行数（B）|执行率（B/A）',
      '年度资金总额|480|456|0.95',
      '其他资金|100|80|80',
      header,
      '走访企业|≥|10|10|0|100|50|50',
    );
    expect(reasons(planFor(formOf(sheet)))).toEqual(['D2 EXECRATE share']);
  });

  it('never writes into a cell that a merge covers', () => {
    const sheet: Sheet = {
      ...sheetOf(header, '走访企业|≥|10|10|0|100|50|', '回访企业|≥|10|10|0|100|50|50'),
      merges: [{ from: { row: 2, column: 7 }, to: { row: 2, column: 8 } }],
    };
    expect(reasons(planFor(formOf(sheet)))).toContain('H2 SCORE merged');
  });
});

describe('the policy in a formula', () => {
  const form = formOf(sheetOf(header, '走访企业|≥|10|10|0|100|50|50', '回访企业|≥|10|10|0|100|50|50'));
  const scoreUnder = (policy: Policy): string | undefined =>
    planFor(form, policy).formulas.find(({ name }) => name === 'SCORE')?.edit.value;

  it('is named only where its terms are not the national ones', () => {
    expect(scoreUnder(mof)).toBe('PERF.SCORE(G2&"",C2&"",D2&"",B2&"")');
    expect(scoreUnder(chongqing)).toBe('PERF.SCORE(G2&"",C2&"",D2&"",B2&"")');
    expect(scoreUnder(hubei)).toBe('PERF.SCORE(G2&"",C2&"",D2&"",B2&"","hubei")');
  });

  it('of a user is the shipped one with the same terms; with terms of its own there is no formula', () => {
    const own = (parameters: object): Policy => {
      const reading = readPolicy({ id: 'ours', title: { zh: '我局' }, basedOn: 'hubei', parameters });
      if (!('policy' in reading)) throw new Error(JSON.stringify(reading.problems));
      return reading.policy;
    };
    expect(scoreUnder(own({ rateNeedsReason: 85 }))).toBe('PERF.SCORE(G2&"",C2&"",D2&"",B2&"","hubei")');
    const bands = [
      { grade: 'met', from: 70, to: 100 },
      { grade: 'partly', from: 40, to: 70 },
      { grade: 'unmet', from: 0, to: 40 },
    ];
    expect(scoreUnder(own({ qualitativeBands: bands }))).toBeUndefined();
    expect(reasons(planFor(form, own({ qualitativeBands: bands })))).toContain('H2 SCORE own-policy');
    // Less is better by A ÷ B, with bands of 80 and 50: the central form of 2017 has the same terms.
    expect(scoreUnder(own({ reverse: ['ratio'] }))).toContain('"mof-2017"');
  });
});
