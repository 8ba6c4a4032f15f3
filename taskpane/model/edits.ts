import type { SpreadsheetHost } from '../../src/sheets';

/** The user's own edits, as the host tells of them. */
export interface Edits {
  /** How many there were: a check that sees another number at its end has missed something. */
  readonly count: () => number;
  readonly hear: (listener: () => void) => void;
  /** Hears nothing more: the spreadsheet may outlive the pane. */
  readonly stop: () => void;
}

/** Listens to the host until it is stopped; hears nothing where the host cannot tell. */
export function editsIn(host: SpreadsheetHost): Edits {
  let count = 0;
  const listeners: (() => void)[] = [];
  const heard = (): void => {
    count += 1;
    for (const listener of listeners) listener();
  };
  const stop = host.capabilities.changes ? host.onChange(heard) : () => undefined;
  return { count: () => count, hear: (listener) => void listeners.push(listener), stop };
}
