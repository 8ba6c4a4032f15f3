import { CommandType, type FUniver } from '@univerjs/presets';
import type { Books } from './books';

/** Milliseconds after a change: short, since a browser may be killed at any moment; long enough for a burst of changes. */
const soon = 300;

/** What is not kept yet. */
export interface Keeping {
  /** Whether something was changed that no draft holds yet. */
  readonly isBehind: boolean;
}

/** Keeps the active workbook soon after each change, of values and of looks, and when the page is left. */
export function keepChanges(api: FUniver, books: Books): Keeping {
  let timer: number | undefined;
  let underWay = 0;
  const keep = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    underWay += 1;
    void books.keep().finally(() => (underWay -= 1));
  };
  api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) timer ??= window.setTimeout(keep, soon);
  });
  // What was changed a moment ago is not lost to a page that is left at once.
  window.addEventListener('beforeunload', keep);
  window.addEventListener('pagehide', keep);
  return {
    get isBehind() {
      return timer !== undefined || underWay > 0;
    },
  };
}
