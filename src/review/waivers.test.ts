import { readForms } from '../forms';
import type { Rule } from '../rules';
import { defineRule, passed } from '../rules/rule';
import { defaultPolicy, policyById } from '../policies';
import { sheetFromRows } from '../sheets';
import type { Finding } from './finding';
import { type FormReview, reviewForms, reviewWorkbooks } from './review';
import { type Waiver, sameFinding, waiverFor } from './waivers';

const base = {
  severity: 'warning',
  title: { zh: '题', en: 'title' },
  basis: () => '依据',
  messages: {
    found: {
      what: { zh: '错', en: 'wrong' },
    },
  },
  advice: { zh: '改', en: 'mend' },
} as const;

/** Finds every indicator with a score below its weight. */
const belowWeight = defineRule({
  ...base,
  id: 'below-weight',
  scope: 'indicator',
  explains: [{ rule: 'below-total', within: 'form' }],
  detect: ({ weight, score }) =>
    score && weight?.text !== score.text ? [{ cells: [score.cell], message: 'found', values: {} }] : passed,
});
const belowTotal = defineRule({
  ...base,
  id: 'below-total',
  scope: 'form',
  detect: () => [{ cells: [], message: 'found', values: {} }],
});
/** Says what should stand there, and so how far off it is. */
const scoreOff = defineRule({
  ...base,
  id: 'score-off',
  scope: 'indicator',
  detect: ({ weight, score }) =>
    score && weight && weight.text !== score.text
      ? [
          {
            cells: [score.cell],
            message: 'found' as const,
            values: {},
            expected: weight.text,
            actual: score.text,
          },
        ]
      : passed,
});
const rules = [belowWeight, belowTotal, scoreOff];

const header = '指标名称|指标值|完成值|分值|得分';
const rows = ['走访|10|10|50|40', '走访|12|12|30|20', '回访|8|8|20|10'];
const sheetOf = (name: string, ...lines: readonly string[]) =>
  sheetFromRows(
    name,
    lines.map((line) => line.split('|')),
  );
const formsOf = (...lines: readonly string[]) => readForms(sheetOf('自评', ...lines));

const reviewed = (lines: readonly string[], waivers: readonly Waiver[] = []): FormReview => {
  const [review] = reviewForms(formsOf(...lines), { rules, waivers });
  if (!review) throw new Error('not read');
  return review;
};
const findingOf = (review: FormReview, key: string): Finding => {
  const finding = review.findings.find((one) => one.key === key);
  if (!finding) throw new Error(`no ${key} among ${review.findings.map((one) => one.key).join()}`);
  return finding;
};
const waived = (review: FormReview, key: string): Waiver =>
  waiverFor(review, findingOf(review, key), '经核实无误', '张三', '2026-11-22');
const keys = (review: FormReview): readonly string[] => review.findings.map((finding) => finding.key);

describe('a waiver', () => {
  const before = reviewed([header, ...rows]);
  const waiver = waived(before, 'below-weight/回访');
  const measured = waived(before, 'score-off/回访');

  it('sets its finding aside, and only that one', () => {
    const after = reviewed([header, ...rows], [waiver]);
    expect(keys(after)).toEqual(keys(before).filter((key) => key !== 'below-weight/回访'));
    expect(after.setAside.map((one) => [one.finding.key, one.waiver])).toEqual([
      ['below-weight/回访', waiver],
    ]);
    expect(after.staleWaivers).toEqual([]);
    expect(after.checks).toEqual(before.checks);
  });

  it('holds when rows are inserted above and between', () => {
    const after = reviewed(['', '', header, '新增|1|1|5|5', ...rows], [waiver]);
    expect(after.setAside.map(({ finding }) => finding.cells[0]?.row)).toEqual([7]);
    expect(after.staleWaivers).toEqual([]);
  });

  it('ends when the indicator gets another name', () => {
    const after = reviewed([header, ...rows.slice(0, 2), '电话回访|8|8|20|10'], [waiver]);
    expect(keys(after)).toContain('below-weight/电话回访');
    expect(after.setAside).toEqual([]);
    expect(after.staleWaivers).toEqual([waiver]);
  });

  it('ends when what it sets aside is put right', () => {
    expect(reviewed([header, ...rows.slice(0, 2), '回访|8|8|20|20'], [waiver]).staleWaivers).toEqual([
      waiver,
    ]);
  });

  it('tells the second finding about the same name from the first', () => {
    const after = reviewed([header, ...rows], [waived(before, 'below-weight#2/走访')]);
    expect(after.setAside.map(({ finding }) => finding.cells[0]?.row)).toEqual([3]);
    expect(keys(after)).toContain('below-weight/走访');
  });

  it('sets aside a finding about the form as a whole', () => {
    const after = reviewed([header, ...rows], [waived(before, 'below-total/')]);
    expect(after.setAside).toHaveLength(1);
  });

  it('is of another form where the names differ, and says nothing of this one', () => {
    const after = reviewed([header, ...rows], [{ ...waiver, form: '别的表' }]);
    expect(after.setAside).toEqual([]);
    expect(after.staleWaivers).toEqual([]);
  });

  it('counts once however often it is written, the last one with its reason', () => {
    const after = reviewed([header, ...rows], [waiver, { ...waiver, reason: '后来的理由' }]);
    expect(after.setAside.map((one) => one.waiver.reason)).toEqual(['后来的理由']);
  });

  it('keeps its reason and its author on one line, of bounded length', () => {
    const odd = waiverFor(
      before,
      findingOf(before, 'below-total/'),
      ' 一\n二\u0007 ',
      '张\t三',
      '2026-11-22',
    );
    expect([odd.reason, odd.by]).toEqual(['一 二', '张 三']);
    const long = waiverFor(before, findingOf(before, 'below-total/'), '长'.repeat(1e6), '人'.repeat(1e6), '');
    expect([long.reason.length, long.by.length]).toEqual([1000, 200]);
  });

  it('takes what it set aside from under what it explained', () => {
    const explained = findingOf(before, 'below-total/').cause;
    expect(explained).toBe('below-weight/走访');
    const all = ['below-weight/走访', 'below-weight#2/走访', 'below-weight/回访'].map((key) =>
      waived(before, key),
    );
    expect(findingOf(reviewed([header, ...rows], all), 'below-total/').cause).toBeNull();
  });

  it('is not called stale by a check that could not tell, and is for a rule that is no more', () => {
    const gone = { ...waiver, rule: 'rate-mismatch', about: '无' };
    const staleAfter = (...chosen: readonly Rule[]) =>
      reviewForms(formsOf(header, ...rows), { rules: chosen, waivers: [gone] }).flatMap(
        (one) => one.staleWaivers,
      );
    const looking = defineRule({ ...base, id: 'rate-mismatch', scope: 'form', detect: () => passed });
    const across = defineRule({ ...base, id: 'rate-mismatch', scope: 'forms', detect: () => passed });
    const crashing = defineRule({
      ...looking,
      detect: () => {
        throw new Error('oh');
      },
    });
    expect(staleAfter(looking)).toEqual([gone]);
    expect(staleAfter(belowTotal)).toEqual([]);
    expect(staleAfter(across)).toEqual([]);
    expect(staleAfter(crashing)).toEqual([]);
    expect(reviewed([header, ...rows], [{ ...gone, rule: 'no-such-rule' }]).staleWaivers).toHaveLength(1);
  });

  it('does not hold for what got worse since, and says so', () => {
    const worse = reviewed([header, ...rows.slice(0, 2), '回访|8|8|20|9.5'], [measured]);
    expect(keys(worse)).toContain('score-off/回访');
    expect(worse.outgrown.map((one) => [one.finding.key, one.waiver])).toEqual([
      ['score-off/回访', measured],
    ]);
    expect([worse.setAside, worse.staleWaivers]).toEqual([[], []]);
    const graver = { ...measured, saw: { policy: 'mof', severity: 'hint' as const, extent: '10' } };
    expect(reviewed([header, ...rows], [graver]).outgrown).toHaveLength(1);
  });

  it('holds for what got better, stayed as it was, or has no figure', () => {
    const better = reviewed([header, ...rows.slice(0, 2), '回访|8|8|20|15'], [measured]);
    expect(better.setAside.map(({ finding }) => finding.key)).toEqual(['score-off/回访']);
    const whole = waived(before, 'below-total/');
    expect(whole.saw).toEqual({ policy: 'mof', severity: 'warning', extent: null });
    expect(reviewed([header, ...rows], [measured, whole]).setAside).toHaveLength(2);
  });

  it('that was written before it kept what it saw holds whatever the figures', () => {
    const { saw, ...old } = measured;
    expect(saw).toEqual({ policy: 'mof', severity: 'warning', extent: '10' });
    const after = reviewed([header, ...rows.slice(0, 2), '回访|8|8|20|1'], [old]);
    expect([after.setAside.length, after.outgrown.length]).toEqual([1, 0]);
  });

  it('is not stale under another policy, which may not ask for it', () => {
    const mended = [header, ...rows.slice(0, 2), '回访|8|8|20|20'];
    const staleUnder = (id: string, waivers: readonly Waiver[]) =>
      reviewForms(formsOf(...mended), { rules, waivers, policy: policyById(id) ?? defaultPolicy }).flatMap(
        ({ staleWaivers }) => staleWaivers,
      );
    const { saw, ...old } = measured;
    const ofHubei = { ...old, saw: { policy: 'hubei', severity: 'warning' as const, extent: null } };
    expect(saw?.policy).toBe('mof');
    expect(staleUnder('mof', [measured])).toEqual([measured]);
    expect(staleUnder('hubei', [measured])).toEqual([]);
    expect(staleUnder('hubei', [ofHubei])).toEqual([ofHubei]);
    expect(staleUnder('mof', [old])).toEqual([old]);
    expect(staleUnder('hubei', [old])).toEqual([]);
  });

  it('is of the same finding as another with the same key, whatever the reason', () => {
    expect(sameFinding(waiver, { ...waiver, nth: 1 })).toBe(true);
    expect(sameFinding(waiver, { ...waiver, nth: 2 })).toBe(false);
    expect(sameFinding(waiver, { ...waiver, form: '别的表' })).toBe(false);
  });
});

describe('the name of a form', () => {
  const titled = (title: string, project: string) => [title, `项目名称|${project}`, header, ...rows];
  const namesOf = (...sheets: readonly (readonly [name: string, ...lines: readonly string[]])[]) =>
    reviewForms(
      sheets.flatMap(([name, ...lines]) => readForms(sheetOf(name, ...lines))),
      { rules },
    ).map((review) => review.name);
  const title = '项目支出绩效自评表';

  it('is its title, else the name of its sheet', () => {
    expect(namesOf(['甲', title, header, ...rows])).toEqual([title]);
    expect(namesOf(['甲', header, ...rows])).toEqual(['甲']);
  });

  it('takes in the sheet where titles repeat, the project where sheets do, its place where all do', () => {
    expect(namesOf(['甲', title, header, ...rows], ['乙', title, header, ...rows])).toEqual([
      `${title} · 甲`,
      `${title} · 乙`,
    ]);
    expect(namesOf(['甲', ...titled(title, '农田'), '', ...titled(title, '水利')])).toEqual([
      `${title} · 甲 · 农田`,
      `${title} · 甲 · 水利`,
    ]);
    expect(namesOf(['甲', ...titled(title, '农田'), '', ...titled(title, '农田')])).toEqual([
      `${title} · 甲 · 农田`,
      `${title} · 甲 · 农田#2`,
    ]);
  });

  it('keeps a waiver of one form from the other of the same title', () => {
    const forms = ['甲', '乙'].flatMap((name) => readForms(sheetOf(name, title, header, ...rows)));
    const [, second] = reviewForms(forms, { rules });
    if (!second) throw new Error('not read');
    const waiver = waived(second, 'below-weight/回访');
    expect(reviewForms(forms, { rules, waivers: [waiver] }).map(({ setAside }) => setAside.length)).toEqual([
      0, 1,
    ]);
  });

  it('leaves a waiver stale, and told, when a second form takes the title or gives it up', () => {
    const [first, second] = ['甲', '乙'].map((name) => readForms(sheetOf(name, title, header, ...rows)));
    if (!first || !second) throw new Error('not read');
    const [alone] = reviewForms(first, { rules });
    const [, beside] = reviewForms([...first, ...second], { rules });
    if (!alone || !beside) throw new Error('not read');
    const ofAlone = waived(alone, 'below-weight/回访');
    const ofBeside = waived(beside, 'below-weight/回访');
    expect(
      reviewForms([...first, ...second], { rules, waivers: [ofAlone] }).map(
        ({ staleWaivers }) => staleWaivers,
      ),
    ).toEqual([[ofAlone], []]);
    expect(reviewForms(first, { rules, waivers: [ofBeside] })[0]?.staleWaivers).toEqual([ofBeside]);
  });

  it('and its waivers stay within their workbook', () => {
    const forms = formsOf(title, header, ...rows);
    const [alone] = reviewForms(forms, { rules });
    if (!alone) throw new Error('not read');
    const waivers = [waived(alone, 'below-weight/回访')];
    const both = reviewWorkbooks(
      [
        { forms: formsOf(title, header, ...rows), waivers: [] },
        { forms, waivers },
      ],
      { rules },
    );
    expect(both.flat().map((review) => [review.name, review.setAside.length])).toEqual([
      [title, 0],
      [title, 1],
    ]);
  });
});
