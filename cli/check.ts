import colours from 'picocolors';
import { type Form, lookedFor, readForms } from '../src/forms';
import { FileProblem, readSheets } from '../src/hosts/workbook-file';
import {
  type FileReview,
  type Language,
  type Palette,
  countsOf,
  jsonReport,
  noColour,
  textReport,
} from '../src/reports';
import type { Policy } from '../src/policies';
import { reviewForms } from '../src/review';
import type { Severity } from '../src/rules';
import { exitStatusOf } from './exit-status';
import { chosenPolicy } from './policy';

/** The options of `perfcheck check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly exitZero: boolean;
  /** Instead of the policy that each form's layout names. */
  readonly policy?: string;
  /** Findings below this are left out of the report, its counts included. */
  readonly severity: Severity;
}

const widest = 120;
const pipeWidth = 100;

/** Reads files one after another, so that one file's size bounds the memory; judges all their forms together. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const policy = options.policy === undefined ? null : await chosenPolicy(options.policy);
  const read: ReadFile[] = [];
  for (const path of paths) {
    showProgress(read.length, paths.length, path);
    read.push(await readFile(path));
  }
  showProgress(paths.length, paths.length, '');
  const files = reviewFiles(read, policy).map((file) => atLeast(options.severity, file));
  const report =
    options.format === 'json'
      ? jsonReport(files, options.lang)
      : textReport(files, {
          language: options.lang,
          palette: colours.isColorSupported && process.stdout.isTTY ? terminalColours : noColour,
          width: Math.min(process.stdout.isTTY ? process.stdout.columns : pipeWidth, widest),
        });
  await written(report);
  return exitStatusOf(countsOf(files), options.exitZero);
}

/** The forms of a file, or why there are none. */
interface ReadFile {
  readonly path: string;
  readonly forms: readonly Form[];
  readonly reason: FileReview['reason'];
}

/** Reads one file; whatever is wrong with it becomes its reason, never an exception. */
async function readFile(path: string): Promise<ReadFile> {
  try {
    const forms = (await readSheets(path)).flatMap((sheet) => readForms(sheet));
    return { path, forms, reason: null };
  } catch (error) {
    if (error instanceof FileProblem) return { path, forms: [], reason: { zh: error.zh, en: error.en } };
    const message = error instanceof Error ? error.message : String(error);
    const zh = `读取时出现意外错误：${message}`;
    return { path, forms: [], reason: { zh, en: `unexpected error while reading: ${message}` } };
  }
}

const ranks: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

function atLeast(least: Severity, file: FileReview): FileReview {
  const forms = file.forms.map((review) => ({
    ...review,
    findings: review.findings.filter((finding) => ranks[finding.severity] >= ranks[least]),
  }));
  return { ...file, forms };
}

function reviewFiles(read: readonly ReadFile[], policy: Policy | null): readonly FileReview[] {
  const forms = read.flatMap((file) => file.forms);
  const reviews = reviewForms(forms, policy ? { policy } : {});
  let next = 0;
  return read.map(({ path, forms, reason }): FileReview => {
    if (reason) return { path, status: 'failed', reason, forms: [] };
    if (forms.length === 0) return { path, status: 'no-form', reason: noForm, forms: [] };
    const own = reviews.slice(next, (next += forms.length));
    return { path, status: 'checked', reason: null, forms: own };
  });
}

const noForm = {
  zh: `没有找到绩效自评表：没有同时写着${lookedFor}的表头`,
  en: `no form found: no header row names ${lookedFor}`,
};

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

/** Waits until a pipe has taken everything; a reader that left early (`| head`) is no error. */
async function written(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
