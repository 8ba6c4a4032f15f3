import { createColors } from 'picocolors';
import { type FileReview, type Palette, countsOf, noColour, reportFormats, textReport } from '../src/reports';
import { onlyFindings, policyOf } from '../src/review';
import { type Language, type Severity, severities } from '../src/words';
import { baselineFile, beyondBaseline, writtenBaseline } from './baseline';
import { wantsColour } from './colour';
import { columnNamed, mustBeFollowed } from './column';
import { exitStatusOf } from './exit-status';
import { givenFiles } from './given-files';
import { type ReadFile, readInput, unread } from './input';
import { chosenPolicy } from './policy';
import { isReaderGone } from './reader-gone';
import { reviewFiles } from './review-files';
import { settingsFile } from './settings';

/** The options of `perfcheck check`. */
export interface CheckOptions {
  /** The name of a report format; `text` is for the terminal. */
  readonly format: string;
  readonly lang: Language;
  readonly exitZero: boolean;
  /** Instead of the policy that each form's layout names. */
  readonly policy?: string;
  /** Findings below this are left out of the report, its counts included. */
  readonly severity: Severity;
  /** Instead of `.perfcheck.json` of the working directory. */
  readonly settings?: string;
  /** False: everything is shown, whoever set it aside. */
  readonly waivers: boolean;
  /** What this file knows is not shown. */
  readonly baseline?: string;
  /** Everything found goes into this file, and is then known. */
  readonly writeBaseline?: string;
  readonly verbose: boolean;
  /** What columns hold that the reader cannot name, as {@link columnNamed} reads it. */
  readonly column: readonly string[];
}

const widest = 120;

/** Reads files one after another, so that one file's size bounds the memory; judges all their forms together. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const settings = settingsFile(options.settings, true);
  const policy = options.policy === undefined ? policyOf(settings.settings) : chosenPolicy(options.policy);
  const known = options.baseline === undefined ? null : baselineFile(options.baseline);
  const named = options.column.map(columnNamed);
  const columns = [...named.map(({ naming }) => naming), ...settings.settings.columns];
  const read: ReadFile[] = [];
  const given = await givenFiles(paths);
  for (const file of given) {
    showProgress(read.length, given.length, file.path);
    read.push(file.reason ? unread(file.path, file.reason) : await readInput(file.path, columns));
  }
  showProgress(given.length, given.length, '');
  mustBeFollowed(
    named,
    read.flatMap(({ forms }) => forms),
  );
  const reviewed = reviewFiles(read, policy, options.waivers ? settings : null);
  const baseline =
    options.writeBaseline === undefined ? known : await writtenBaseline(options.writeBaseline, reviewed);
  const files = reviewed
    .map((file) => (baseline ? beyondBaseline(baseline, file) : file))
    .map((file) => atLeast(options.severity, file));
  const format = reportFormats.find(({ name }) => name === options.format);
  const report =
    format?.write(files, options.lang) ??
    textReport(files, {
      language: options.lang,
      palette: wantsColour(process.env, process.stdout.isTTY) ? terminalColours : noColour,
      verbose: options.verbose,
      width: process.stdout.isTTY ? Math.min(process.stdout.columns, widest) : widest,
    });
  await written(report);
  return exitStatusOf(countsOf(files), options.exitZero);
}

function atLeast(least: Severity, file: FileReview): FileReview {
  const forms = file.forms.map((review) => ({
    ...review,
    findings: onlyFindings(
      review.findings,
      (finding) => severities.indexOf(finding.severity) <= severities.indexOf(least),
    ),
  }));
  return { ...file, forms };
}

const colours = createColors(true);
const terminalColours: Palette = {
  error: colours.red,
  warning: colours.yellow,
  hint: colours.cyan,
  good: colours.green,
  strong: colours.bold,
  faint: colours.dim,
};

/** One line that rewrites itself, on a terminal and for more than one file. */
function showProgress(done: number, all: number, path: string): void {
  if (!process.stderr.isTTY || all < 2) return;
  process.stderr.write(`\r\u001B[K${done < all ? `${done + 1}/${all} ${path}` : ''}`);
}

/** Waits until a pipe has taken everything, or nobody reads it any more (`| head`), which is no error. */
async function written(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && !isReaderGone(error)) reject(error);
      else resolve();
    });
  });
}
