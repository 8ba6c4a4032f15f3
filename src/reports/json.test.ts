import { reviewSheets, waiverFor } from '../review';
import { sheetFromRows } from '../sheets';
import type { FileReview } from './file-review';
import { jsonReport } from './json';

const sheet = sheetFromRows('表', [
  ['指标名称', '指标值', '完成值', '分值', '得分', '督办意见'],
  ['走访企业', '10', '10', '50', '60', ''],
  ['回访企业', '10', '10', '50', '70', ''],
]);

interface Report {
  readonly files: readonly {
    readonly baseline?: object;
    readonly notes?: readonly string[];
    readonly forms: readonly {
      readonly name: string;
      readonly checks: object;
      readonly records: readonly { readonly rule: string }[];
      readonly unnamedColumns: readonly object[];
      readonly findings: readonly {
        readonly key: string;
        readonly rule: string;
        readonly cells: readonly string[];
        readonly cause?: object;
      }[];
      readonly setAside: readonly { readonly key: string; readonly waiver: object }[];
      readonly staleWaivers: readonly object[];
    }[];
  }[];
}

const reviews = reviewSheets([sheet]);
const [review] = reviews;
const [first, second] = review?.findings ?? [];
if (!review || !first || !second) throw new Error('two findings are needed');

const fileOf = (change: Partial<FileReview>): FileReview => ({
  path: 'a.txt',
  status: 'checked',
  reason: null,
  forms: reviews,
  ...change,
});
const reportOf = (change: Partial<FileReview> = {}) => {
  const [file] = (JSON.parse(jsonReport([fileOf(change)], 'zh')) as Report).files;
  const [form] = file?.forms ?? [];
  if (!file || !form) throw new Error('no form in the report');
  return { file, form };
};

describe('the JSON report', () => {
  it('gives each finding its key, by which it can be waived', () => {
    expect(reportOf().form.findings.map(({ key }) => key)).toEqual(review.findings.map(({ key }) => key));
  });

  it('keeps the findings flat and by cell, and names the cause of one that has one', () => {
    const caused = [{ ...first, cause: second.key }, second, { ...first, key: 'other', cause: 'not there' }];
    const { form } = reportOf({ forms: [{ ...review, findings: caused }] });
    const [cell] = form.findings[1]?.cells ?? [];
    expect(form.findings.map(({ rule }) => rule)).toEqual([first.rule, second.rule, first.rule]);
    expect(form.findings.map(({ cause }) => cause)).toEqual([
      { rule: second.rule, cell: cell ?? null },
      undefined,
      undefined,
    ]);
  });

  it('says by rule what was checked, what passed, and what was not checked and why', () => {
    const { form } = reportOf();
    expect(form.checks).toEqual(review.checks);
    expect(form.records).toEqual(review.records);
    expect(form.records.find(({ rule }) => rule === 'rate-mismatch')).toEqual({
      rule: 'rate-mismatch',
      run: 0,
      passed: 0,
      unchecked: {},
    });
    expect(form.unnamedColumns).toEqual([{ cell: 'F1', text: '督办意见' }]);
  });

  it('lists what was set aside with its reason, and waivers that are stale', () => {
    const waiver = waiverFor(review, first, '已附说明', '张三', '2026-11-22');
    const waived = reviewSheets([sheet], { waivers: [waiver, { ...waiver, about: '无', file: './a.txt' }] });
    const { form } = reportOf({ forms: waived });
    expect(form.setAside).toEqual([expect.objectContaining({ key: first.key, rule: first.rule, waiver })]);
    expect(form.staleWaivers).toEqual([{ ...waiver, about: '无', file: './a.txt' }]);
    expect(form.findings.map(({ key }) => key)).not.toContain(first.key);
  });

  it('says what a baseline hid and what else there is to know, only where there is any', () => {
    const { file } = reportOf({ baseline: { known: 2, gone: 1 }, notes: [{ zh: '注', en: 'note' }] });
    expect(file).toMatchObject({ baseline: { known: 2, gone: 1 }, notes: ['注'] });
    expect(Object.keys(reportOf().file)).toEqual(['path', 'status', 'forms']);
  });
});
