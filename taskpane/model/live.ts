import type { Checking } from './checking';
import type { Edits } from './edits';
import type { PaneActions, Schedule } from './pane';
import type { Store } from './store';

/** How long after the last edit a live check begins, in milliseconds: people type on. */
export const rest = 400;

/** How long after the first edit that no check has seen one begins all the same, in milliseconds: some people never rest. */
const patience = 2_000;

/** What the live check works with. */
export interface LiveNeeds {
  readonly store: Store;
  readonly schedule: Schedule;
  readonly checking: Checking;
  readonly edits: Edits;
  readonly canHear: boolean;
  readonly remember: (live: boolean) => void;
}

/** The live check, and how to call off one that waits. */
export interface Live extends Pick<PaneActions, 'setLive'> {
  readonly callOff: () => void;
}

/** Checks after the user's edits while that is on; until it has, and while it is off, says that what is shown is of an earlier sheet. */
export function createLive(needs: LiveNeeds): Live {
  const { store, schedule, checking, edits, canHear, remember } = needs;
  let callOffRest = (): void => undefined;
  let callOffPatience: (() => void) | null = null;

  const afterRest = (): void => {
    callOffRest();
    callOffRest = schedule(() => void checkNow(), rest);
    callOffPatience ??= schedule(() => void checkNow(), patience);
  };

  const callOff = (): void => {
    callOffRest();
    callOffPatience?.();
    callOffPatience = null;
  };

  const checkNow = async (): Promise<void> => {
    callOff();
    const { live, phase } = store.getState();
    if (!live) outdate();
    else if (phase === 'checking') afterRest();
    // The user already types in another cell: once more when that one is left.
    else if ((await checking.checkQuietly()) === 'cell-editing') afterRest();
  };

  const outdate = (): void => {
    if (store.getState().phase === 'checked') store.change({ stale: true });
  };

  edits.hear(() => {
    outdate();
    if (store.getState().live) afterRest();
  });

  return {
    setLive(on) {
      const live = on && canHear;
      remember(live);
      store.change({ live });
      const { phase, stale } = store.getState();
      if (live && (phase !== 'checked' || stale)) void checking.check();
    },
    callOff,
  };
}
