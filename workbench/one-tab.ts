/** The page's right to the kept workbooks: of several tabs one has it, so that no tab writes over what another keeps. */
export interface Turn {
  /** False from the moment another tab has taken over: nothing may be kept any more. */
  readonly isOurs: boolean;
}

/** What a tab does when its turn ends. */
export interface HandingOver {
  /** Another tab asked for it: keep what is open, while it is still ours. */
  giveUp(): Promise<void>;
  /** Another tab took it without an answer: what is not kept yet may only be kept beside. */
  lost(): Promise<void>;
}

const lock = 'perf-workbench';
const channel = 'perf-workbench-turn';
/** A tab that is frozen in the background does not answer. */
const patience = 3000;

/** A page that was closed, or loaded again, keeps its lock a moment longer than it is seen. */
const closing = 1500;

/**
 * Takes the turn if no other tab has it, at once or as soon as a page that is being closed lets go of it; null if a tab has it. Where the
 * browser knows no locks every tab has it.
 */
export async function ourTurn(over: HandingOver): Promise<Turn | null> {
  const free = await taken({ ifAvailable: true }, over);
  return free ?? taken({ signal: AbortSignal.timeout(closing) }, over).catch(() => null);
}

/**
 * Has the other tab keep what it has and give up; takes the turn from it where it does not answer.
 * @returns null where the browser refuses that
 */
export async function turnFromOther(over: HandingOver): Promise<Turn | null> {
  say('give up');
  try {
    return await taken({ signal: AbortSignal.timeout(patience) }, over);
  } catch {
    return taken({ steal: true }, over).catch(() => null);
  }
}

/** Hears of what a tab that lost its turn has kept beside. */
export function onKeptBeside(heard: () => void): void {
  new BroadcastChannel(channel).onmessage = ({ data }) => {
    if (data === 'kept beside') heard();
  };
}

type Said = 'give up' | 'kept beside';

function say(words: Said): void {
  const saying = new BroadcastChannel(channel);
  saying.postMessage(words);
  saying.close();
}

function taken(how: LockOptions, over: HandingOver): Promise<Turn | null> {
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
      await untilAsked(over);
      turn.isOurs = false;
    };
    const ended = async (error?: unknown): Promise<void> => {
      turn.isOurs = false;
      if (!isHeld) {
        if (error instanceof Error) reject(error);
        return;
      }
      // A turn that was taken away ends with an error.
      if (error !== undefined) await over.lost().finally(() => say('kept beside'));
      // It comes back as a page that finds the turn taken.
      window.location.reload();
    };
    navigator.locks.request(lock, how, hold).then(() => void ended(), ended);
  });
}

/** Holds on until another tab asks, and until what is open is kept. */
function untilAsked(over: HandingOver): Promise<void> {
  return new Promise((resolve) => {
    const listening = new BroadcastChannel(channel);
    listening.onmessage = ({ data }) => {
      if (data !== 'give up') return;
      listening.close();
      void over.giveUp().finally(resolve);
    };
  });
}
