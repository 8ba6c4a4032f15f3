import type { Door, PaneActions } from './pane';
import type { Attempt } from './problem';
import type { Store } from './store';

/** What is done outside of the workbook's cells, by the program around the pane. */
export function createAtTheDoor({
  door: { templates, startUp },
  store,
  attempt,
}: {
  readonly door: Door;
  readonly store: Store;
  readonly attempt: Attempt;
}): Pick<PaneActions, 'openTemplate' | 'downloadTemplate' | 'startWithWorkbook'> {
  // An Excel that does not tell is one in which it cannot be chosen.
  startUp?.read().then(
    (startsWithWorkbook) => store.change({ startsWithWorkbook }),
    () => undefined,
  );

  return {
    async openTemplate(wish) {
      await attempt(async () => templates?.open(wish));
    },
    async downloadTemplate(wish) {
      await attempt(async () => templates?.download?.(wish));
    },
    async startWithWorkbook(on) {
      await attempt(async () => {
        await startUp?.write(on);
        store.change({ startsWithWorkbook: on });
      });
    },
  };
}
