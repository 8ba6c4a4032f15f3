import type { PaneStorage } from '../model/pane';

/** What the browser's storage refused, for as long as the page lasts. */
const kept = new Map<string, string>();
const hearers = new Set<() => void>();

/** The browser's storage. Where it is switched off or full, choices are forgotten with the page and nothing fails. */
export function paneStorage(): PaneStorage {
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
      tellKept();
    },
  };
}

/** Something was kept: whoever draws by it looks again. */
export function tellKept(): void {
  for (const hear of hearers) hear();
}

/** Tells of every choice that the pane keeps: whoever draws around the pane follows its language and theme. The answer stops it. */
export function onKept(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
