import type { Door, PaneActions } from './pane';
import type { Attempt } from './problem';
import type { Store } from './store';

/** What is done outside of the workbook's cells, by the program around the pane. */
export function createAtTheDoor({
  door: { templates, startUp, fileName },
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

  // A file may be saved under another name between two checks. Without one the report says 本工作簿.
  let asked: unknown = null;
  store.subscribe(() => {
    const { phase, reviews } = store.getState();
    if (!fileName || phase !== 'checked' || asked === reviews) return;
    asked = reviews;
    fileName().then(
      (name) => store.change({ fileName: name }),
      () => undefined,
    );
  });

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
