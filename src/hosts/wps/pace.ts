import { HostProblem } from '../../sheets';
import type { EtApplication } from './et';
import { insist } from './problem';

/** WPS draws nothing while the add-in calls it: after so long, in milliseconds, the page and WPS get a turn. */
const longestHold = 100;

/** Keeps long work from holding the screen, and lets it be called off. */
export interface Pace {
  /** Between two pieces of work, each of some dozen calls. Rejects with `cancelled` once the user no longer wants it. */
  breathe(): Promise<void>;
}

/** Work that begins now. */
export function paced(signal: AbortSignal | undefined, now: () => number = Date.now): Pace {
  let since = now();
  const refuseAborted = (): void => {
    if (signal?.aborted === true) throw new HostProblem('cancelled');
  };
  refuseAborted();
  return {
    async breathe() {
      if (now() - since >= longestHold) {
        await new Promise((resume) => setTimeout(resume));
        since = now();
      }
      refuseAborted();
    },
  };
}

/** Told of cells that were looked at, or written, since it was told last. */
export type Step = (cells: number) => void;

/**
 * Writing is done at one go: a user who began to type half-way could neither be refused nor given back what stood there. Where it
 * takes long, the status bar says how far it has got.
 * @param cells how many are written; each is compared with what was seen, kept for the way back, and written
 */
export function onStatusBar<T>(application: EtApplication, cells: number, work: (step: Step) => T): T {
  const before = application.StatusBar;
  let [done, since, isTold] = [0, Date.now(), false];
  try {
    return work((more) => {
      done += more;
      if (Date.now() - since < longestHold) return;
      [since, isTold] = [Date.now(), true];
      application.StatusBar = `绩效自评校验：正在写入，${Math.floor((done * 100) / (cells * 3))}%`;
    });
  } finally {
    if (isTold) insist(() => (application.StatusBar = before));
  }
}
