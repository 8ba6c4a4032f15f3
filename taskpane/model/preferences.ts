import type { Language } from '../../src/words';
import type { PaneStorage } from './pane';

/** What the pane remembers of its user from one session to the next, whatever the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly highlights: boolean;
  readonly live: boolean;
  /** The first-run sentences were read or skipped. */
  readonly introduced: boolean;
  /** What it costs to keep settings in a workbook was said. */
  readonly settingsTold: boolean;
  readonly by: string;
}

/** What was kept. Where the storage is missing, fails or holds something else, the usual. */
export function preferencesIn(storage: PaneStorage): Preferences {
  return {
    language: kept(storage, 'language') === 'en' ? 'en' : 'zh',
    highlights: kept(storage, 'highlights') !== 'false',
    live: kept(storage, 'live') === 'true',
    introduced: kept(storage, 'introduced') === 'true',
    settingsTold: kept(storage, 'settingsTold') === 'true',
    by: kept(storage, 'by') ?? '',
  };
}

/** Keeps one of them, if the storage can; else it lasts as long as the pane. */
export function keepPreference<Name extends keyof Preferences>(
  storage: PaneStorage,
  name: Name,
  value: Preferences[Name],
): void {
  try {
    storage.setItem(nameOf(name), String(value));
  } catch {
    // WPS may refuse: full, switched off, or a page from file://.
  }
}

function kept(storage: PaneStorage, name: keyof Preferences): string | null {
  try {
    return storage.getItem(nameOf(name));
  } catch {
    return null;
  }
}

function nameOf(name: keyof Preferences): string {
  return `perf-form-check.${name}`;
}
