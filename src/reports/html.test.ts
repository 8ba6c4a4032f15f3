import { createHash } from 'node:crypto';
import { type FormReview, reviewSheets, waiverFor } from '../review';
import { sheetFromRows } from '../sheets';
import { sentenceOf, textOf } from '../words';
import type { FileReview } from './file-review';
import { htmlReport } from './html';
import { htmlStyle, htmlStyleHash } from './html-style';

const reviewsOf = (...lines: readonly string[]): readonly FormReview[] =>
  reviewSheets([
    sheetFromRows(
      '表',
      lines.map((line) => line.split('|')),
    ),
  ]);

const fileOf = (forms: readonly FormReview[], path = '自评表.xlsx'): FileReview => ({
  path,
  status: 'checked',
  reason: null,
  forms,
});

/** The page as it is read, without its tags. */
const textIn = (page: string): string => page.replace(/<[^>]*>/gu, '');

const header = '指标名称|指标值|完成值|分值|得分';
const wrong = reviewsOf(header, '走访企业|10|8|50|60', '回访企业|10|10|50|50');
const clean = reviewsOf(header, '走访企业|10|10|50|50', '回访企业|10|10|50|50');

describe('the HTML report', () => {
  it('begins each form with a verdict, and gives every finding with cell, message, arithmetic, advice and basis', () => {
    const page = htmlReport([fileOf(wrong)], 'zh');
    expect(page).toMatch(/还不能提交：\d+ 处错误/u);
    const [finding] = wrong[0]?.findings ?? [];
    expect(finding).toBeDefined();
    for (const text of [
      finding?.message.what.zh,
      finding?.message.why?.zh,
      finding?.advice.zh,
      ...(finding?.steps ?? []),
    ]) {
      expect(textIn(page)).toContain(textOf(text ?? []));
    }
    expect(page).toContain(finding?.basis);
    expect(page).toContain('<td class="cell">E2');
  });

  it('names the cell of a number that was read off one', () => {
    expect(htmlReport([fileOf(wrong)], 'zh')).toContain('<span title="E2">60</span>');
  });

  it('speaks English when asked', () => {
    const page = htmlReport([fileOf(wrong)], 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/Not ready: \d+ errors?/u);
    const message = wrong[0]?.findings[0]?.message;
    expect(textIn(page)).toContain(message && sentenceOf(message, 'en'));
  });

  it('says that nothing was found, and what could not be checked', () => {
    const page = htmlReport([fileOf(clean)], 'zh');
    expect(page).toContain('没有发现问题。');
    expect(page).toContain('未核对的');
    expect(page).toContain('表中没有这一列');
  });

  it('keeps what was set aside, with the reason and who gave it', () => {
    const [review] = wrong;
    const finding = review?.findings[0];
    if (!review || !finding) throw new Error('nothing to set aside');
    const waiver = {
      rule: finding.rule,
      form: '表',
      about: finding.about,
      nth: 1,
      reason: '按合同调整',
      by: '王某',
      on: '2026-11-22',
    };
    const page = htmlReport([fileOf([{ ...review, findings: [], setAside: [{ finding, waiver }] }])], 'zh');
    expect(page).toContain('按合同调整（王某，2026-11-22）');
    expect(textIn(page)).toContain(sentenceOf(finding.message, 'zh'));
  });

  it('says why a file has no form', () => {
    const reason = { zh: '没有找到绩效自评表', en: 'no performance form found' };
    const file: FileReview = { path: 'a.xlsx', status: 'no-form', reason, forms: [] };
    expect(htmlReport([file], 'zh')).toContain('没有找到绩效自评表');
  });

  it('puts findings that follow from another under it', () => {
    const [review] = wrong;
    const [first, ...others] = review?.findings ?? [];
    if (!review || !first || others.length === 0) throw new Error('too few findings');
    const last = others[others.length - 1];
    const findings = [first, ...others].map((one) =>
      one === first ? { ...one, cause: last?.key ?? '' } : one,
    );
    const page = htmlReport([fileOf([{ ...review, findings }])], 'zh');
    const [cause, other] = [last, first].map((one) =>
      textIn(page).indexOf(one ? sentenceOf(one.message, 'zh') : '?'),
    );
    expect(cause).toBeGreaterThan(-1);
    expect(cause).toBeLessThan(other ?? -1);
  });
});

describe('a finding that got worse since it was set aside', () => {
  it('is listed with what was said when it was', () => {
    const [review] = wrong;
    const [finding] = review?.findings ?? [];
    if (!review || !finding) throw new Error('nothing was found');
    const waiver = waiverFor(review, finding, '年初已报批', '王敏', '2026-11-22');
    const page = htmlReport([fileOf([{ ...review, outgrown: [{ finding, waiver }] }])], 'zh');
    expect(textIn(page)).toContain('曾说明：年初已报批（王敏，2026-11-22）；之后变得更严重，重新列出');
    expect(htmlReport([fileOf([review])], 'zh')).not.toContain('曾说明');
  });
});

describe('how columns were read', () => {
  it('is said under the totals, as text', () => {
    const odd = '<b>督办</b>';
    const forms = reviewsOf(`${header}|${odd}`, '走访企业|10|10|50|50|已办', '回访企业|10|10|50|50|未办');
    expect(textIn(htmlReport([fileOf(forms)], 'zh'))).toContain('这些列没有认出：');
    expect(htmlReport([fileOf(forms)], 'zh')).toContain('&lt;b&gt;督办&lt;/b&gt; F1');
    expect(htmlReport([fileOf(clean)], 'zh')).not.toContain('没有认出');
  });
});

describe('hostile content', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    '<a href="javascript:alert(1)">点这里</a>',
    "'-alert(1)-'",
    '&lt;script&gt;',
  ];

  it.each(hostile)('%s stays text wherever it stands', (text) => {
    const forms = reviewsOf(text, header, `${text}|10|8|50|60`, `回访企业|${text}|10|50|50`);
    const page = htmlReport([fileOf(forms, text)], 'zh');
    const tags = [...page.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, name]) => name?.toLowerCase());
    const ours =
      'html head meta title style body h1 h2 h3 p span section table thead tbody tr th td footer'.split(' ');
    expect([...new Set(tags)].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|href|src|style)\s*=/iu);
    expect(page.match(/<style>/gu)).toHaveLength(1);
  });

  it('cannot turn the reading direction or hide in control characters', () => {
    const forms = reviewsOf(header, '走访\u202E企业\u0007|10|8|50|60', '回访企业|10|10|50|50');
    const page = htmlReport([fileOf(forms)], 'zh');
    for (const sign of ['\u202E', '\u0007']) expect(page).not.toContain(sign);
  });
});

it('lets in its own style by its hash, and nothing else', () => {
  const hash = createHash('sha256').update(htmlStyle).digest('base64');
  expect(htmlStyleHash).toBe(`sha256-${hash}`);
  const page = htmlReport([], 'zh');
  expect(page).toContain(`<style>${htmlStyle}</style>`);
  expect(page).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
});
