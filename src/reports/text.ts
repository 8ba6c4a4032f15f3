import type { Figure } from '../forms';
import type { FormReview } from '../review';
import { rangeAddress } from '../sheets';
import { plain } from '../values';
import { type Language, sentenceOf } from '../words';
import { columnsSaid } from './columns';
import { type FileReview, countsOf } from './file-review';
import { shown } from './shown';
import { findingBlocks } from './text-findings';
import { cellBlock, hanging, placeOf } from './text-lines';
import type { TextStyle } from './text-style';
import { textWords } from './text-words';
import { uncheckedIn } from './unchecked';

/** The report as text: by file, by form, by cell; the arithmetic under each finding; a closing line with counts. */
export function textReport(files: readonly FileReview[], style: TextStyle): string {
  const blocks = files.flatMap((file) => fileBlocks(file, style));
  const forms = files.reduce((sum, file) => sum + file.forms.length, 0);
  const counts = countsOf(files);
  const closing = textWords[style.language].closing(files.length, forms, counts);
  const bad = counts.error > 0 || counts.notChecked > 0;
  const paint = bad ? style.palette.error : counts.warning > 0 ? style.palette.warning : style.palette.good;
  return [...blocks, [...baselineLines(files, style), paint(closing)].join('\n')].join('\n\n') + '\n';
}

function baselineLines(files: readonly FileReview[], { palette, language }: TextStyle): readonly string[] {
  const baselines = files.flatMap((file) => file.baseline ?? []);
  if (baselines.length === 0) return [];
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const known = sum(baselines.map((one) => one.known));
  return [palette.faint(textWords[language].baseline(known, sum(baselines.map((one) => one.gone))))];
}

function fileBlocks(file: FileReview, style: TextStyle): readonly string[] {
  const { palette, language, width } = style;
  const path = palette.strong(shown(file.path));
  const notes = (file.notes ?? []).map((note) => hanging(palette.warning(shown(note[language])), 2, width));
  const heading = [path, ...notes].join('\n');
  if (file.reason) return [`${heading}\n  ${palette.error(shown(file.reason[language]))}`];
  return file.forms.map((review, i) => (i === 0 ? `${heading}\n` : '') + formBlock(review, file, style));
}

function formBlock(review: FormReview, { path, baseline }: FileReview, style: TextStyle): string {
  const { form, policy } = review;
  const { palette, language, width } = style;
  const say = textWords[language];
  const title = shown(form.title?.text ?? form.sheet.name);
  const { name, hidden } = form.sheet;
  // A text file has one sheet, which is called as the file is.
  const sheet = path.includes(name) && !hidden ? '' : say.sheet(shown(name), hidden === true);
  const facts = [sheet, rangeAddress(form.range), say.policy(policy.title[language]), form.year ?? ''];
  const none = baseline ? say.nothingNew : review.setAside.length > 0 ? say.nothingOpen : say.clean;
  return [
    `  ${palette.strong(title)}  ${palette.faint(facts.filter((fact) => fact !== '').join(' · '))}`,
    ...totalsLine(review, style),
    hanging(checksLine(review, language), 2, width),
    ...columnLines(review, style),
    '',
    ...(review.findings.length > 0 ? [] : [`    ${palette.good(none)}`]),
    ...findingBlocks(review, style),
    ...setAsideBlocks(review, style),
    ...review.crashes.map((crash) => `    ${palette.error(say.crashed(crash.rule, shown(crash.reason)))}`),
    ...(style.verbose === true ? uncheckedLines(review, style) : []),
  ].join('\n');
}

function totalsLine({ score }: FormReview, { language }: TextStyle): readonly string[] {
  const say = textWords[language];
  const totals = [
    score.stated?.number ? `${say.stated} ${printed(score.stated)}` : '',
    score.computed ? `${say.computed} ${score.computed.toFixed(2)}` : '',
    score.weights ? `${say.weights} ${plain(score.weights)}` : '',
  ].filter((part) => part !== '');
  return totals.length > 0 ? [`  ${totals.join(say.comma)}`] : [];
}

/** What was checked and what was not: a form is not right because nobody looked. */
function checksLine({ checks, records }: FormReview, language: Language): string {
  const say = textWords[language];
  const unchecked = uncheckedIn(records);
  const count = unchecked.reduce((sum, one) => sum + one.count, 0);
  const reasons = unchecked.map((one) => say.because(say.why[one.why], one.count)).join(say.and);
  return say.checks(checks.run, checks.passed) + (count > 0 ? say.unchecked(count, reasons) : '');
}

function columnLines(review: FormReview, { palette, language, width }: TextStyle): readonly string[] {
  const { read, misnamed } = columnsSaid(review, language);
  return [
    ...(read === '' ? [] : [hanging(palette.faint(read), 2, width)]),
    ...misnamed.map((line) => hanging(palette.warning(line), 2, width)),
  ];
}

function uncheckedLines({ records }: FormReview, { palette, language, width }: TextStyle): readonly string[] {
  const say = textWords[language];
  const lines = records.flatMap((record) => {
    const unchecked = uncheckedIn([record]);
    if (unchecked.length === 0) return [];
    const reasons = unchecked.map(({ why, count }) => say.because(say.why[why], count)).join(say.and);
    return [hanging(palette.faint(`${record.rule}  ${reasons}`), 6, width)];
  });
  return lines.length > 0 ? ['', `    ${say.uncheckedByRule}`, ...lines] : [];
}

function setAsideBlocks(
  { setAside, outgrown, staleWaivers }: FormReview,
  style: TextStyle,
): readonly string[] {
  const { palette, language, width } = style;
  const say = textWords[language];
  return [
    ...setAside.map(({ finding, waiver }) => {
      const head = `${palette.faint(shown(sentenceOf(finding.message, language)))}  ${palette.faint(finding.rule)}`;
      return cellBlock(placeOf(finding.cells[0]), 0, [head, shown(say.setAside(waiver))], style);
    }),
    ...outgrown.map(({ waiver }) => hanging(palette.warning(shown(say.outgrown(waiver))), 4, width)),
    ...staleWaivers.map((waiver) => hanging(palette.warning(shown(say.stale(waiver))), 4, width)),
  ];
}

function printed(figure: Figure): string {
  return figure.number ? figure.number.toFixed(Math.max(figure.decimals, figure.number.decimalPlaces())) : '';
}
