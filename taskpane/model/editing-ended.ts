import { HostProblem, type SpreadsheetHost } from '../../src/sheets';
import type { Store } from './store';

/** Takes back the word that a cell is being edited once none is: it would stand there although nothing is in the way any more. */
export function forgetOnceEdited(host: SpreadsheetHost, store: Store): void {
  const { zh: editing } = new HostProblem('cell-editing');
  let isWaiting = false;
  const isSaid = (): boolean => store.getState().problem?.zh === editing;
  store.subscribe(() => {
    if (isWaiting || !host.editingEnds || !isSaid()) return;
    isWaiting = true;
    host.editingEnds().then(
      () => {
        isWaiting = false;
        if (isSaid()) store.change({ problem: null });
      },
      () => {
        isWaiting = false;
      },
    );
  });
}
