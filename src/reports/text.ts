import stringWidth from 'fast-string-width';
import type { Figure } from '../forms';
import { type Finding, type FormReview, type Nested, nestedUnderCauses } from '../review';
import { type Position, address, rangeAddress } from '../sheets';
import { plain } from '../values';
import { type Language, sentenceOf, severityNames, textOf } from '../words';
import { columnsSaid } from './columns';
import { type FileReview, countsOf } from './file-review';
import { shown } from './shown';
import { groupsOf } from './text-groups';
import { textWords } from './text-words';
import { uncheckedIn } from './unchecked';
import { wrapped } from './wrapped';

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
  /** Also which rules could not check what, and why. */
  readonly verbose?: boolean;
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

const marks = { error: '✖', warning: '▲', hint: '·' } as const;
const cellColumn = 6;
/** Steps to the right for what follows from what follows …; beyond, there is no room left for the text. */
const deepest = 3;

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

/**
 * The findings: all that is known of each where everything is wanted; else those of one kind under one head, each piece of advice once,
 * and the arithmetic of a finding on one line. Nothing else is left out.
 */
function findingBlocks({ findings }: FormReview, style: TextStyle): readonly string[] {
  const nested = nestedUnderCauses(findings);
  if (style.verbose === true) {
    return nested.map((one) =>
      findingBlock(one, [...one.finding.steps.map(textOf), adviceOf(one, style)], style),
    );
  }
  const told = new Set<string>();
  return groupsOf(nested).flatMap(({ nested: group, isFolded }) =>
    isFolded
      ? foldedBlock(group, told, style)
      : group.map((one) => {
          const lines = [arithmeticOf(one, style), ...newAdvice([one], told, style)];
          return findingBlock(
            withNewReason(one, told, style),
            [lines.filter((line) => line !== '').join('  ')],
            style,
          );
        }),
  );
}

/** A finding, under its cause where it has one, with the lines that belong to it. */
function findingBlock({ finding, depth }: Nested, lines: readonly string[], style: TextStyle): string {
  const { palette, language } = style;
  const say = textWords[language];
  const follows = depth > 0 ? palette.faint(say.follows) : '';
  const head = `${markOf(finding, style)}  ${follows}${shown(sentenceOf(finding.message, language))}  ${palette.faint(finding.rule)}`;
  return cellBlock(placeOf(finding.cells[0]), depth, [head, ...lines.filter((line) => line !== '')], style);
}

/** Findings of one kind: what they are, why it matters and what to do once; then each with its cell and its arithmetic. */
function foldedBlock(group: readonly Nested[], told: Set<string>, style: TextStyle): readonly string[] {
  const { palette, language } = style;
  const [first] = group;
  if (!first) return [];
  const whys = group.flatMap(({ finding }) => newWhy(finding, told, style)).join('；');
  const head = [markOf(first.finding, style), palette.faint(first.finding.rule), whys];
  const count = textWords[language].ofOneKind(group.length);
  const rows = sayingTheSame(group, style).map(({ said, steps, cells, others }) =>
    cellBlock(
      placeOf(cells),
      1,
      [said, steps, palette.strong(others)].filter((piece) => piece !== ''),
      style,
    ),
  );
  const advice = newAdvice(group, told, style).join('');
  return [
    cellBlock(
      count,
      0,
      [head.filter((piece) => piece !== '').join('  '), ...(advice === '' ? [] : [advice])],
      style,
    ),
    ...rows,
  ];
}

/** A sentence, its arithmetic, the first cell it is said of and the others. */
interface SaidOnce {
  readonly said: string;
  readonly steps: string;
  readonly cells: Position | undefined;
  readonly others: string;
}

/** What the findings say, each sentence once, with the cells that it is said of. */
function sayingTheSame(group: readonly Nested[], style: TextStyle): readonly SaidOnce[] {
  const sentences = new Map<string, { said: string; steps: string; places: Position[] }>();
  for (const one of group) {
    const { message, cells } = one.finding;
    const [said, steps] = [shown(textOf(message.what[style.language])), arithmeticOf(one, style)];
    const same = sentences.get(`${said}\n${steps}`) ?? { said, steps, places: [] };
    same.places.push(...cells.slice(0, 1));
    sentences.set(`${said}\n${steps}`, same);
  }
  return [...sentences.values()].map(({ said, steps, places: [first, ...others] }) => ({
    said,
    steps,
    cells: first,
    others: others.map(address).join(' '),
  }));
}

function markOf({ severity }: Finding, { palette, language }: TextStyle): string {
  return palette[severity](`${marks[severity]} ${severityNames[language][severity]}`);
}

/** The finding without its reason where the same was given before. */
function withNewReason(one: Nested, told: Set<string>, style: TextStyle): Nested {
  const { finding } = one;
  if (!finding.message.why || newWhy(finding, told, style).length > 0) return one;
  return { ...one, finding: { ...finding, message: { ...finding.message, why: null } } };
}

/** Why it matters, if that was not said before. */
function newWhy(
  { rule, message: { why } }: Finding,
  told: Set<string>,
  { language }: TextStyle,
): readonly string[] {
  return why ? newly(rule, shown(textOf(why[language])), told) : [];
}

function arithmeticOf({ finding }: Nested, style: TextStyle): string {
  return finding.steps.length === 0 ? '' : strong(finding.steps.map(textOf).join('；'), style);
}

function strong(text: string, { palette }: TextStyle): string {
  return palette.strong(shown(text));
}

function adviceOf({ finding }: Nested, { language, palette }: TextStyle): string {
  return palette.faint(shown(textOf(finding.advice[language])));
}

/** The advice of these findings that was not given before. */
function newAdvice(group: readonly Nested[], told: Set<string>, style: TextStyle): readonly string[] {
  return group.flatMap((one) => newly(one.finding.rule, adviceOf(one, style), told));
}

/** The sentence, if the rule has not said it before. */
function newly(rule: string, sentence: string, told: Set<string>): readonly string[] {
  const key = `${rule} ${sentence}`;
  if (told.has(key)) return [];
  told.add(key);
  return [sentence];
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

/** Lines that belong to a cell, or to several: its address or their count before the first, the others below that. */
function cellBlock(
  beside: string,
  depth: number,
  lines: readonly string[],
  { palette, width, verbose }: TextStyle,
): string {
  const margin = 4 + 2 * Math.min(depth, deepest);
  const indent = margin + cellColumn + 2;
  const pieces = lines.map((line) => hanging(line, indent, width));
  const block = verbose === true ? pieces.join('\n') : drawnTogether(pieces, indent, width);
  const place = palette.strong(padded(beside, cellColumn));
  return `${' '.repeat(margin)}${place}  ${block.trimStart()}`;
}

/** The wrapped pieces one under the other, a piece of one line beside the end of the one before it where it fits there whole. */
function drawnTogether(pieces: readonly string[], indent: number, width: number): string {
  return pieces.reduce((block, piece) => {
    const last = block.slice(block.lastIndexOf('\n') + 1);
    const beside = piece.slice(indent);
    const fits = !piece.includes('\n') && stringWidth(last) + 2 + stringWidth(beside) <= width;
    return fits ? `${block}  ${beside}` : `${block}\n${piece}`;
  });
}

function placeOf(cell: Position | undefined): string {
  return cell ? address(cell) : '';
}

/** Wraps a line to the width; every line of it begins at the indent. */
function hanging(line: string, indent: number, width: number): string {
  const room = Math.max(20, width - indent);
  const margin = ' '.repeat(indent);
  // Wrapping measures every character by itself, and most lines need none: no sign is wider than two columns.
  if (2 * line.length <= room || stringWidth(line) <= room) return margin + line.trim();
  return wrapped(line, room)
    .map((part) => margin + part)
    .join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function printed(figure: Figure): string {
  return figure.number ? figure.number.toFixed(Math.max(figure.decimals, figure.number.decimalPlaces())) : '';
}
