/** The page's right to the kept workbooks: of several tabs one has it, so that no tab writes over what another keeps. */
export interface Turn {
  /** False from the moment another tab has taken over: nothing may be kept any more. */
  readonly isOurs: boolean;
}

const lock = 'perf-workbench';
const channel = 'perf-workbench-turn';
/** A tab that is frozen in the background does not answer. */
const patience = 3000;

/**
 * Takes the turn if no other tab has it; null if one has. Where the browser knows no locks every tab has it.
 * @param giveUp what to do before another tab takes over: keep what is open
 */
export async function ourTurn(giveUp: () => Promise<void>): Promise<Turn | null> {
  return taken({ ifAvailable: true }, giveUp);
}

/** Has the other tab keep what it has and give up; takes the turn from it where it does not answer. */
export async function turnFromOther(giveUp: () => Promise<void>): Promise<Turn | null> {
  const asking = new BroadcastChannel(channel);
  asking.postMessage('give up');
  asking.close();
  try {
    return await taken({ signal: AbortSignal.timeout(patience) }, giveUp);
  } catch {
    return taken({ steal: true }, giveUp);
  }
}

function taken(how: LockOptions, giveUp: () => Promise<void>): Promise<Turn | null> {
  if (!('locks' in navigator)) return Promise.resolve({ isOurs: true });
  return new Promise((resolve, reject) => {
    const turn = { isOurs: true };
    let isHeld = false;
    const hold = async (granted: Lock | null): Promise<void> => {
      if (!granted) {
        resolve(null);
        return;
      }
      isHeld = true;
      resolve(turn);
      await untilAsked(giveUp);
      turn.isOurs = false;
    };
    const ended = (error?: unknown): void => {
      turn.isOurs = false;
      // It comes back as a page that finds the turn taken.
      if (isHeld) window.location.reload();
      else if (error instanceof Error) reject(error);
    };
    // A turn that was taken away ends with an error.
    navigator.locks.request(lock, how, hold).then(() => ended(), ended);
  });
}

/** Holds on until another tab asks, and until what is open is kept. */
function untilAsked(giveUp: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const listening = new BroadcastChannel(channel);
    listening.onmessage = () => {
      listening.close();
      void giveUp().finally(resolve);
    };
  });
}
