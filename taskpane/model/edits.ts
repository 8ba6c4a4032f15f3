import type { SpreadsheetHost } from '../../src/sheets';

/** The user's own edits, as the host tells of them. */
export interface Edits {
  /** How many there were: a check that sees another number at its end has missed something. */
  readonly count: () => number;
  readonly hear: (listener: () => void) => void;
}

/** Listens to the host for as long as the page lives; hears nothing where the host cannot tell. */
export function editsIn(host: SpreadsheetHost): Edits {
  let count = 0;
  const listeners: (() => void)[] = [];
  if (host.capabilities.changes) {
    host.onChange(() => {
      count += 1;
      for (const listener of listeners) listener();
    });
  }
  return { count: () => count, hear: (listener) => void listeners.push(listener) };
}
