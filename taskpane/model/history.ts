import type { Written } from '../../src/sheets';
import type { Wording } from '../../src/words';
import type { Store } from './store';

/** What the user did to the workbook through the pane and can take back, the last first. */
export interface History {
  /** Several writes that were one step for the user are taken back as one. */
  add(what: Wording, writes: readonly Written[]): void;
  /**
   * Takes the last step back; null where there is none. What the user changed since is left as it is and the step forgotten: it can
   * never be taken back.
   * @throws HostProblem the step stays
   */
  undo(): Promise<{ readonly what: Wording; readonly answer: 'undone' | 'partly' | 'changed-since' } | null>;
  clear(): void;
}

interface Step {
  readonly what: Wording;
  readonly writes: readonly Written[];
}

/** An empty history; the store says what is in it. */
export function createHistory(store: Store): History {
  let steps: readonly Step[] = [];
  const keep = (next: readonly Step[]): void => {
    steps = next;
    store.change({ undoable: steps.map(({ what }) => ({ what })) });
  };
  return {
    add(what, writes) {
      keep([...steps, { what, writes }]);
    },
    async undo() {
      const last = steps[steps.length - 1];
      if (!last) return null;
      const earlier = steps.slice(0, -1);
      for (const [nth, write] of [...last.writes].reverse().entries()) {
        if ((await write.undo()) === 'changed-since') {
          keep(earlier);
          return { what: last.what, answer: nth === 0 ? 'changed-since' : 'partly' };
        }
        const left = last.writes.slice(0, last.writes.length - 1 - nth);
        keep([...earlier, { ...last, writes: left }]);
      }
      keep(earlier);
      return { what: last.what, answer: 'undone' };
    },
    clear() {
      keep([]);
    },
  };
}
