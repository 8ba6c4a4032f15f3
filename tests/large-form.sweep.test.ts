import { readForms } from '../src/forms';
import { sheetsFromBytes } from '../src/hosts/workbook-file';
import { type FileReview, reportFormats, textReport, noColour } from '../src/reports';
import { baselineOf, reviewForms, withoutKnown } from '../src/review';

// Eleven thousand rows take some seconds, a busy machine many.
jest.setTimeout(180_000);

/** More rows than a call takes arguments on Node's stack by an order; no form has as many. */
const rows = 11_500;

const cells = (line: readonly unknown[]): string =>
  `<tr>${line.map((one) => `<td>${String(one)}</td>`).join('')}</tr>`;
const page = [
  '<table><tr><td colspan=6>2025年度项目支出绩效自评表</td></tr>',
  cells(['项目名称', '农田水利']),
  cells(['指标名称', '指标值', '完成值', '分值', '得分', '偏差原因分析及改进措施']),
  // Every one has more points than it may have, and the first is not done at all.
  ...Array.from({ length: rows }, (_, i) =>
    cells([`走访第${i}户`, '≥10', i === 0 ? '0' : '10', '1', '2', '']),
  ),
  '</table>',
].join('\n');

describe('a form of eleven thousand rows', () => {
  it('is read, judged and reported in every format, nothing of it lost', async () => {
    const sheets = await sheetsFromBytes(new TextEncoder().encode(page), '自评表.xls');
    const forms = sheets.flatMap((sheet) => readForms(sheet));
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([rows]);
    const reviews = reviewForms(forms);
    const crashes = reviews.flatMap((review) => review.crashes);
    expect(crashes).toEqual([]);
    const over = reviews.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'score-over-weight'),
    );
    expect(over).toHaveLength(rows);
    const file: FileReview = { path: '自评表.xls', status: 'checked', reason: null, forms: reviews };
    const style = { language: 'zh', palette: noColour, verbose: true, width: 100 } as const;
    const reports = [textReport([file], style), ...reportFormats.map(({ write }) => write([file], 'zh'))];
    for (const report of reports) expect(report).toContain(`走访第${rows - 1}户`);
    const known = baselineOf(file.path, reviews);
    expect(withoutKnown(reviews, known).reviews.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
