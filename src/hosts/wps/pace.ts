import { HostProblem } from '../../sheets';

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
