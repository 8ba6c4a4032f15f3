import type { Schedule } from './pane';

/** How long the pane may work before it lets the screen and the user have a turn, in milliseconds. */
const longestWork = 12;

/** Waits for a turn of the event loop, but only where the last one is long ago: a hundred small forms need not wait a hundred times. */
export function pausesBy(schedule: Schedule): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < longestWork) return;
    await new Promise<void>((resolve) => {
      schedule(resolve, 0);
    });
    since = Date.now();
  };
}

/** By the clock of the machine. */
export const byTheClock: Schedule = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
