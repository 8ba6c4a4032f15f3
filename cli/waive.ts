import { type Finding, type FormReview, policyOf, reviewForms, waiverFor } from '../src/review';
import { address } from '../src/sheets';
import { sentenceOf } from '../src/words';
import { CommandProblem } from './command-problem';
import { givenFiles, standardInput } from './given-files';
import { readInput, unread } from './input';
import { addWaivers, settingsFile } from './settings';

/** The options of `perfcheck waive`. */
export interface WaiveOptions {
  readonly reason: string;
  readonly by: string;
  /** Instead of `.perfcheck.json`; made when it is absent. */
  readonly settings?: string;
}

/**
 * `perfcheck waive FILE RULE@CELL`: sets aside what the rule finds at the cell, in the settings file. The cell is only how the
 * user points at it; what is written down goes by names.
 * @returns what was set aside and where it was written, for the user, a line each
 * @throws CommandProblem
 */
export async function waive(path: string, place: string, options: WaiveOptions): Promise<string> {
  if (options.reason.trim() === '') throw new CommandProblem('--reason 不能为空：审核的人要看理由');
  const settings = settingsFile(options.settings, false);
  const [given, ...others] = await givenFiles([path]);
  if (!given || others.length > 0 || path === standardInput)
    throw new CommandProblem(`${path}: 一次只说明一份文件中的问题，请写明这份文件`);
  const { forms, waivers, reason } = given.reason
    ? unread(path, given.reason)
    : await readInput(given.path, settings.settings.columns);
  if (reason) throw new CommandProblem(`${path}: ${reason.zh}`);
  const policy = policyOf(settings.settings);
  const reviews = reviewForms(forms, { waivers, ...(policy && { policy }) });
  const found = foundAt(reviews, place);
  const waived = found.map(({ review, finding }) =>
    waiverFor(review, finding, options.reason, options.by, today()),
  );
  await addWaivers(settings.path, given.path, waived);
  return [
    ...found.map(({ finding }) => `已说明，保留 ${placeOf(finding)}：${sentenceOf(finding.message, 'zh')}`),
    `写入 ${settings.path}`,
  ].join('\n');
}

interface Found {
  readonly review: FormReview;
  readonly finding: Finding;
}

/** The findings that RULE@CELL points at: one, or more of one rule at one cell of one sheet. */
function foundAt(reviews: readonly FormReview[], place: string): readonly Found[] {
  const [, rule = '', sheet, cell] = /^([^@]*)(?:@(?:(.*)!)?([^!]*))?$/u.exec(place) ?? [];
  const ofRule = reviews.flatMap((review) =>
    [...review.findings, ...review.setAside.map((one) => one.finding)]
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({ review, finding })),
  );
  const there = ofRule.filter(
    ({ review, finding }) =>
      (sheet === undefined || review.form.sheet.name === sheet) &&
      (cell === undefined || finding.cells.some((one) => address(one) === cell.toUpperCase())),
  );
  const places = ofRule.map((one) => placeOf(one.finding, one.review)).join('、');
  if (there.length === 0) {
    throw new CommandProblem(
      `没有 ${place} 这一处${places === '' ? `：${rule} 在此文件中没有问题` : `；有：${places}`}`,
    );
  }
  const sheets = new Set(there.map(({ review }) => review.form.sheet));
  if (sheets.size > 1 || (cell === undefined && there.length > 1)) {
    throw new CommandProblem(`${place} 不止一处，请写明：${places}`);
  }
  return there;
}

function placeOf({ rule, cells: [cell] }: Finding, review?: FormReview): string {
  if (!cell) return rule;
  return `${rule}@${review ? `${review.form.sheet.name}!` : ''}${address(cell)}`;
}

/** By the user's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
