import type { FileCheck } from '../../src/desk';
import type { Wording } from '../../src/words';
import type { DeskAnswers, DeskRequest, GivenFile } from './messages';

/** One worker: it is asked, and it can be stopped at any moment. */
export interface DeskWorker {
  /**
   * Answers one request.
   * @throws where the worker broke down
   */
  ask<Kind extends DeskRequest['ask']>(
    request: Extract<DeskRequest, { ask: Kind }>,
  ): Promise<DeskAnswers[Kind]>;
  stop(): void;
}

/** What checking needs of the page around it. */
export interface Pool {
  readonly start: () => DeskWorker;
  /** How many files are read at a time. */
  readonly workers: number;
  /** For how long one file may keep a worker, in milliseconds. */
  readonly limit: number;
}

/** Two at least, so that one slow file does not hold up all; not more than four, since each may need memory for a large file. */
export function workersFor(cores: number): number {
  return Math.min(4, Math.max(2, cores - 1));
}

/**
 * Checks files one after another in several workers. A worker that takes too long or breaks down is stopped, its file says so,
 * and another takes the next file. Ends when there is no next file, or at once when the signal says so: files under way are then
 * handed back untouched.
 * @param next the next file, taken off the list; undefined where there is none left
 * @param giveBack takes a file that was not finished
 */
export async function checkInWorkers(
  { start, workers, limit }: Pool,
  next: () => GivenFile | undefined,
  {
    onChecked,
    giveBack,
    signal,
  }: {
    readonly onChecked: (given: GivenFile, check: FileCheck) => void;
    readonly giveBack: (given: GivenFile) => void;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const lane = async (): Promise<void> => {
    let worker: DeskWorker | null = null;
    while (!signal.aborted) {
      const given = next();
      if (!given) break;
      worker ??= start();
      const { path, file } = given;
      const outcome = await within(limit, worker.ask({ ask: 'check', path, file }), signal);
      if ('answer' in outcome) {
        onChecked(given, outcome.answer);
        continue;
      }
      worker.stop();
      worker = null;
      if (outcome.failure === 'aborted') giveBack(given);
      else onChecked(given, stopped(path, outcome.failure, limit));
    }
    worker?.stop();
  };
  await Promise.all(Array.from({ length: workers }, lane));
}

/** Lays the files beside each other, in a worker of its own; null where that took too long, broke down or was cancelled. */
export async function checkAcross(
  { start, limit }: Pool,
  evidence: readonly FileCheck['evidence'][],
  signal: AbortSignal,
): Promise<DeskAnswers['across'] | null> {
  const worker = start();
  const outcome = await within(limit * acrossTakes, worker.ask({ ask: 'across', evidence }), signal);
  worker.stop();
  return 'answer' in outcome ? outcome.answer : null;
}

/** Many files may take longer than one. */
const acrossTakes = 10;

type Failure = 'too-slow' | 'broken' | 'aborted';
type Outcome<T> = { readonly answer: T } | { readonly failure: Failure };

/** The answer, or why there is none. */
function within<T>(limit: number, asked: Promise<T>, signal: AbortSignal): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<T>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = (): void => end({ failure: 'aborted' });
    const timer = setTimeout(() => end({ failure: 'too-slow' }), limit);
    signal.addEventListener('abort', abort);
    asked.then(
      (answer) => end({ answer }),
      () => end({ failure: 'broken' }),
    );
  });
}

function stopped(path: string, failure: Failure, limit: number): FileCheck {
  return {
    file: {
      path,
      status: 'stopped',
      reason: failure === 'too-slow' ? tooSlow(limit) : broken,
      forms: [],
      notes: [],
    },
    evidence: null,
  };
}

function tooSlow(limit: number): Wording {
  const seconds = Math.round(limit / 1000);
  return {
    zh: `${seconds} 秒内没有读完，已停止；请单独打开核对`,
    en: `not read within ${seconds} seconds and stopped; open it by itself`,
  };
}

const broken: Wording = {
  zh: '读取时程序中断，其他文件不受影响；请单独打开核对',
  en: 'reading it brought its worker down, the other files are untouched; open it by itself',
};
