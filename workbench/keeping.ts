import { CommandType, type FUniver } from '@univerjs/presets';
import type { Books } from './books';

/** Milliseconds after a change: short, since a browser may be killed at any moment; long enough for a burst of changes. */
const soon = 300;

/** Keeps the active workbook soon after each change, of values and of looks, and when the page is left. */
export function keepChanges(api: FUniver, books: Books): void {
  let timer: number | undefined;
  const keep = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    void books.keep();
  };
  api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) timer ??= window.setTimeout(keep, soon);
  });
  // What was changed a moment ago is not lost to a page that is left at once.
  window.addEventListener('beforeunload', keep);
  window.addEventListener('pagehide', keep);
}
