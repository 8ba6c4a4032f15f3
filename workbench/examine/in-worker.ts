import { defaultSettings } from '../../src/review/default-settings';
import { HostProblem } from '../../src/sheets';
import type { Examination, Examine } from '../../taskpane/model/examining';
import type { Watch } from '../../taskpane/model/judging';
import { sheetsToJudge } from '../../taskpane/model/sheets-to-judge';
import { newWorker } from '../desk/start-worker';
import type { ExamineAnswer, ExamineRequest } from './messages';

/** What a worker is to its page. */
export type ExamineWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** What examines the workbooks of the page. */
export interface Examiner {
  readonly examine: Examine;
  /** Has what judges loaded, where it will be needed, so that the first check finds it ready. */
  prepare(): void;
  /** Once no examination is under way. */
  atRest(): Promise<void>;
  /** Once what was asked for so far has its answer. */
  answered(): Promise<void>;
}

/**
 * Examines in a worker, which stays for the next check. Where none can be had (a page from the disk), and where it breaks down before it
 * has answered anything, the page examines by itself.
 * @param start starts a worker; it throws where the browser allows none
 */
export function examineInWorker(start: () => ExamineWorker = newWorker): Examiner {
  let underWay: Promise<unknown> = Promise.resolve();
  let asked: Promise<unknown> = Promise.resolve();
  let worker: ExamineWorker | null = null;
  let isAllowed = true;
  const started = (): ExamineWorker | null => {
    if (!isAllowed) return null;
    try {
      worker ??= start();
    } catch {
      isAllowed = false;
    }
    return worker;
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const examine: Examine = async (sheets, settings, watch) => {
    const answering = started();
    if (!answering) return inPage(sheets, settings, watch);
    try {
      return await answered(answering, { ask: 'examine', sheets, settings }, watch);
    } catch (error) {
      // It may still be at it.
      end();
      if (!(error instanceof NoWorker)) throw error;
      isAllowed = false;
      return inPage(sheets, settings, watch);
    }
  };
  return {
    examine(...given) {
      // One after the other: a worker answers whoever asked last.
      const examination = underWay.then(() => examine(...given));
      underWay = examination.catch(() => undefined);
      asked = underWay;
      return examination;
    },
    prepare() {
      underWay = examine([], defaultSettings, unwatched).catch(() => undefined);
    },
    atRest: async () => {
      await underWay;
    },
    answered: async () => {
      await asked;
    },
  };
}

const unwatched: Watch = {
  signal: new AbortController().signal,
  pause: () => Promise.resolve(),
  progress: () => undefined,
};

/** A worker that answered nothing at all: its script could not be loaded here. */
class NoWorker extends Error {}

const inPage: Examine = async (sheets, settings, watch) => {
  const { examineBy } = await import(/* webpackChunkName: "examine-here" */ '../../taskpane/model/examining');
  return examineBy(undefined)(sheets, settings, watch);
};

async function answered(
  worker: ExamineWorker,
  request: ExamineRequest,
  { signal, progress }: Pick<Watch, 'signal' | 'progress'>,
): Promise<Examination> {
  const { reviews, ...rest } = await new Promise<Posted>((resolve, reject) => {
    let isHeard = false;
    const cancel = (): void => reject(new HostProblem('cancelled'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    worker.onmessage = ({ data }: MessageEvent<ExamineAnswer>) => {
      isHeard = true;
      if ('progress' in data) progress(data.progress.done, data.progress.all);
      else if ('examined' in data) resolve(data.examined);
      else reject(new Error(data.failed));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(isHeard ? new Error(event.message) : new NoWorker(event.message));
    };
    worker.onmessageerror = () => reject(new Error('an answer that cannot be read'));
    worker.postMessage(request);
  });
  // Loaded with the first check: it reads cells, which the pane does not before.
  const { reviewsPosted } = await import(/* webpackChunkName: "posted" */ '../../src/review/posted');
  return { ...rest, reviews: reviewsPosted(reviews, sheetsToJudge(request.sheets)) };
}

type Posted = Extract<ExamineAnswer, { readonly examined: unknown }>['examined'];
