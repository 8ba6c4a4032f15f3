import type { PaneState } from './pane';

/** The state and who hears of its changes. */
export interface Store {
  readonly getState: () => PaneState;
  /** Replaces the state by one with the changes; who subscribed hears of it at once. */
  readonly change: (changes: Partial<PaneState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that holds this state first. */
export function createStore(first: PaneState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    change(changes) {
      state = { ...state, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
