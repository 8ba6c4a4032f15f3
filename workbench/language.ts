import { useSyncExternalStore } from 'react';
import type { Language } from '../src/words';
import { preferencesIn } from '../taskpane/model/preferences';
import { onKept, paneStorage } from '../taskpane/shell/storage';

const storage = paneStorage();

/** The language that the user chose in the pane: the page around it speaks the same. */
export function chosenLanguage(): Language {
  return preferencesIn(storage).language;
}

/** The same for what is drawn: drawn again when another is chosen. */
export function useLanguage(): Language {
  return useSyncExternalStore(onKept, chosenLanguage);
}

/** Tells of each language that is chosen after this. */
export function onLanguage(tell: (language: Language) => void): void {
  let last = chosenLanguage();
  onKept(() => {
    const now = chosenLanguage();
    if (now === last) return;
    last = now;
    tell(now);
  });
}
