import type { PaneStorage } from '../model/pane';

/** The browser's storage. Where it is switched off or full, choices are forgotten with the page and nothing fails. */
export function paneStorage(): PaneStorage {
  const kept = new Map<string, string>();
  return {
    getItem(name) {
      try {
        return window.localStorage.getItem(name) ?? kept.get(name) ?? null;
      } catch {
        return kept.get(name) ?? null;
      }
    },
    setItem(name, value) {
      kept.set(name, value);
      try {
        window.localStorage.setItem(name, value);
      } catch {
        // A page from file:// may have no storage: the choice then lasts as long as the page.
      }
    },
  };
}
