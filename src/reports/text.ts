import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Figure } from '../forms';
import type { Finding, FormReview } from '../review';
import { address, rangeAddress } from '../sheets';
import { plain } from '../values';
import { type Counts, type FileReview, type Language, countsOf } from './file-review';

/** How the text report paints its words; the identity of each where there is no terminal. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** How the report is set: its language, its colours, the columns of the terminal. */
export interface TextStyle {
  readonly language: Language;
  readonly palette: Palette;
  readonly width: number;
}

const asIs = (text: string): string => text;

/** No colour at all: for files and pipes. */
export const noColour: Palette = {
  error: asIs,
  warning: asIs,
  hint: asIs,
  good: asIs,
  strong: asIs,
  faint: asIs,
};

const words = {
  zh: {
    error: '错误',
    warning: '警告',
    hint: '提示',
    stated: '自评总分',
    computed: '复算',
    weights: '权重合计',
    policy: '策略',
    checks: (run: number, passed: number) => `已查 ${run} 项，通过 ${passed} 项`,
    clean: '没有发现问题。',
    crashed: (rule: string, reason: string) => `规则 ${rule} 自身出错，未能执行：${reason}`,
    closing: (files: number, forms: number, counts: Counts) =>
      `${files} 个文件，${forms} 张表：${counts.error} 处错误，${counts.warning} 处警告，${counts.hint} 处提示` +
      (counts.notChecked > 0 ? `；${counts.notChecked} 个文件未能校验` : ''),
  },
  en: {
    error: 'error',
    warning: 'warning',
    hint: 'hint',
    stated: 'stated total',
    computed: 'recomputed',
    weights: 'weights',
    policy: 'policy',
    checks: (run: number, passed: number) => `${run} checks, ${passed} passed`,
    clean: 'Nothing found.',
    crashed: (rule: string, reason: string) => `rule ${rule} itself failed and was left out: ${reason}`,
    closing: (files: number, forms: number, counts: Counts) =>
      `${counted(files, 'file')}, ${counted(forms, 'form')}: ${counted(counts.error, 'error')}, ` +
      `${counted(counts.warning, 'warning')}, ${counted(counts.hint, 'hint')}` +
      (counts.notChecked > 0 ? `; ${counted(counts.notChecked, 'file')} could not be checked` : ''),
  },
} as const;

const marks = { error: '✖', warning: '▲', hint: '·' } as const;
const cellColumn = 6;

/** The report as text: by file, by form, by cell; the arithmetic under each finding; a closing line with counts. */
export function textReport(files: readonly FileReview[], style: TextStyle): string {
  const blocks = files.flatMap((file) => fileBlocks(file, style));
  const forms = files.reduce((sum, file) => sum + file.forms.length, 0);
  const counts = countsOf(files);
  const closing = words[style.language].closing(files.length, forms, counts);
  const bad = counts.error > 0 || counts.notChecked > 0;
  const paint = bad ? style.palette.error : counts.warning > 0 ? style.palette.warning : style.palette.good;
  return [...blocks, paint(closing)].join('\n\n') + '\n';
}

function fileBlocks(file: FileReview, style: TextStyle): readonly string[] {
  const path = style.palette.strong(shown(file.path));
  if (file.reason) return [`${path}\n  ${style.palette.error(shown(file.reason[style.language]))}`];
  return file.forms.map((review, i) => (i === 0 ? `${path}\n` : '') + formBlock(review, style));
}

function formBlock(review: FormReview, style: TextStyle): string {
  const { form, policy, score, checks } = review;
  const { palette, language } = style;
  const say = words[language];
  const title = shown(form.title?.text ?? form.sheet.name);
  const facts = [rangeAddress(form.range), `${say.policy} ${policy.title[language]}`, form.year ?? ''].filter(
    (fact) => fact !== '',
  );
  const totals = [
    score.stated?.number ? `${say.stated} ${printed(score.stated)}` : '',
    score.computed ? `${say.computed} ${score.computed.toFixed(2)}` : '',
    score.weights ? `${say.weights} ${plain(score.weights)}` : '',
    say.checks(checks.run, checks.passed),
  ].filter((part) => part !== '');
  const findings =
    review.findings.length > 0
      ? review.findings.map((finding) => findingBlock(finding, style))
      : [`    ${palette.good(say.clean)}`];
  const crashes = review.crashes.map(
    (crash) => `    ${palette.error(say.crashed(crash.rule, shown(crash.reason)))}`,
  );
  return [
    `  ${palette.strong(title)}  ${palette.faint(facts.join(' · '))}`,
    `  ${totals.join(' · ')}`,
    '',
    ...findings,
    ...crashes,
  ].join('\n');
}

function findingBlock(finding: Finding, style: TextStyle): string {
  const { palette, language } = style;
  const paint = palette[finding.severity];
  const first = finding.cells[0];
  const cell = padded(first ? address(first) : '', cellColumn);
  const mark = `${marks[finding.severity]} ${words[language][finding.severity]}`;
  const indent = 4 + cellColumn + 2;
  const head = `${shown(finding.message[language])}  ${palette.faint(finding.rule)}`;
  const body = [
    ...finding.steps.map((step) => palette.strong(shown(step))),
    palette.faint(shown(finding.advice[language])),
  ].map((line) => hanging(line, indent, style.width));
  const headline = hanging(`${paint(mark)}  ${head}`, indent, style.width).trimStart();
  return [`    ${palette.strong(cell)}  ${headline}`, ...body].join('\n');
}

/** Wraps a line to the width; every line of it begins at the indent. */
function hanging(line: string, indent: number, width: number): string {
  const room = Math.max(20, width - indent);
  const margin = ' '.repeat(indent);
  return wrapAnsi(line, room, { hard: true, trim: true })
    .split('\n')
    .map((part) => margin + part)
    .join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Cell content is hostile: control characters (terminal escapes) and line breaks do not reach the terminal. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

function printed(figure: Figure): string {
  return figure.number ? figure.number.toFixed(Math.max(figure.decimals, figure.number.decimalPlaces())) : '';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
