import colours from 'picocolors';
import { lookedFor } from '../src/forms';
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
import { reviewSheets } from '../src/review';
import { exitStatusOf } from './exit-status';

/** The options of `perfcheck check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly exitZero: boolean;
}

const widest = 120;
const pipeWidth = 100;

/** Checks files one after another, so that one file's size bounds the memory; prints the report, gives the exit status. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const files: FileReview[] = [];
  for (const path of paths) {
    showProgress(files.length, paths.length, path);
    files.push(await reviewFile(path));
  }
  showProgress(paths.length, paths.length, '');
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

/** Reads and reviews one file; whatever is wrong with it becomes its reason, never an exception. */
export async function reviewFile(path: string): Promise<FileReview> {
  try {
    const forms = reviewSheets(await readSheets(path));
    if (forms.length > 0) return { path, status: 'checked', reason: null, forms };
    const zh = `没有找到绩效自评表：没有同时写着${lookedFor}的表头`;
    const en = `no form found: no header row names ${lookedFor}`;
    return { path, status: 'no-form', reason: { zh, en }, forms };
  } catch (error) {
    if (error instanceof FileProblem)
      return { path, status: 'failed', reason: { zh: error.zh, en: error.en }, forms: [] };
    const message = error instanceof Error ? error.message : String(error);
    return {
      path,
      status: 'failed',
      reason: { zh: `读取时出现意外错误：${message}`, en: `unexpected error while reading: ${message}` },
      forms: [],
    };
  }
}

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
