import type { Unchecked } from '../rules';
import { type Language, type Severity, counted, severities, severityNames, whyUnchecked } from '../words';

type SeverityCounts = Readonly<Record<Severity, number>>;

/** What the HTML report says beside the findings. */
export interface HtmlWords {
  readonly lang: string;
  readonly title: string;
  readonly verdict: (counts: SeverityCounts) => string;
  readonly columns: readonly string[];
  readonly stated: string;
  readonly computed: string;
  readonly weights: string;
  readonly policy: (title: string) => string;
  readonly checks: (run: number, passed: number) => string;
  readonly basis: string;
  readonly because: string;
  readonly clean: string;
  readonly findings: string;
  readonly setAside: string;
  readonly setAsideBy: (reason: string, by: string, on: string) => string;
  readonly outgrown: (waiver: string) => string;
  readonly notChecked: string;
  readonly times: (rule: string, count: number) => string;
  readonly comma: string;
  readonly why: Readonly<Record<Unchecked['unchecked'], string>>;
  readonly crashed: (rule: string, reason: string) => string;
  readonly closing: string;
  readonly file: string;
  readonly date: string;
  readonly by: string;
  readonly result: string;
  readonly form: string;
  readonly signature: string;
}

/** In both languages. */
export const htmlWords: Readonly<Record<Language, HtmlWords>> = {
  zh: {
    lang: 'zh-CN',
    title: '绩效自评表校验报告',
    verdict: (counts) => {
      const open = said(counts, (count, severity) => `${count} 处${severityNames.zh[severity]}`, '、');
      if (counts.error > 0) return `还不能提交：${open}`;
      return open === '' ? '可以提交，没有发现问题' : `可以提交，还有 ${open}`;
    },
    columns: ['单元格', '级别', '问题', '建议与依据'],
    stated: '自评总分',
    computed: '各项得分合计',
    weights: '权重合计',
    policy: (title) => `评分办法：${title}`,
    checks: (run, passed) => `核对 ${run} 项，${passed} 项无问题`,
    basis: '依据：',
    because: '随上一问题产生',
    clean: '没有发现问题。',
    findings: '发现的问题',
    setAside: '已说明',
    setAsideBy: (reason, by, on) => `${reason}（${[by, on].filter(Boolean).join('，')}）`,
    outgrown: (waiver) => `曾说明：${waiver}；之后变得更严重，重新列出`,
    notChecked: '未核对的',
    times: (rule, count) => `${rule} ${count} 处`,
    comma: '；',
    why: whyUnchecked.zh,
    crashed: (rule, reason) => `规则“${rule}”自身出错，未能执行：${reason}`,
    closing: '本报告在本机生成；原表没有改动。',
    file: '文件',
    date: '校验日期',
    by: '校验人',
    result: '结论',
    form: '自评表',
    signature: '签字：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿',
  },
  en: {
    lang: 'en',
    title: 'Performance form check report',
    verdict: (counts) => {
      const open = said(counts, (count, severity) => counted(count, severityNames.en[severity]), ', ');
      if (counts.error > 0) return `Not ready: ${open}`;
      return open === '' ? 'Ready; nothing found' : `Ready, with ${open}`;
    },
    columns: ['Cell', 'Severity', 'Finding', 'Advice and basis'],
    stated: 'Stated total',
    computed: 'Sum of the scores',
    weights: 'Weights',
    policy: (title) => `Scoring rules: ${title}`,
    checks: (run, passed) => `${counted(run, 'check')}, ${passed} passed`,
    basis: 'Basis: ',
    because: 'follows from the above',
    clean: 'Nothing found.',
    findings: 'Findings',
    setAside: 'Kept with a reason',
    setAsideBy: (reason, by, on) => `${reason} (${[by, on].filter(Boolean).join(', ')})`,
    outgrown: (waiver) => `Was kept with a reason: ${waiver}; it is worse now, and shown again`,
    notChecked: 'Not checked',
    times: (rule, count) => `${rule} (${count})`,
    comma: '; ',
    why: whyUnchecked.en,
    crashed: (rule, reason) => `The rule “${rule}” itself failed and was left out: ${reason}`,
    closing: 'Made on this machine; the form was not changed.',
    file: 'File',
    date: 'Checked on',
    by: 'Checked by',
    result: 'Result',
    form: 'Form',
    signature: 'Signature: ________________    Date: ________________',
  },
};

/** The counts that are not 0, the gravest first. */
function said(
  counts: SeverityCounts,
  one: (count: number, severity: Severity) => string,
  between: string,
): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => one(counts[severity], severity))
    .join(between);
}
