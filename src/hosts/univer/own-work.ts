import type { FUniver } from '@univerjs/presets';

/** Tells what a host does itself from what the user does. */
export interface OwnWork {
  /** Univer's commands run in the call that gives them: what happens during this one is the host's. */
  run<T>(work: () => T): T;
  /** Whether the host is at work just now. */
  readonly running: boolean;
  /** Runs one of Univer's commands as the host's own. */
  command(id: string, parameters: object): void;
}

/** Keeps track of one host's own work. */
export function ownWork(api: FUniver): OwnWork {
  let depth = 0;
  const run = <T>(work: () => T): T => {
    depth++;
    try {
      return work();
    } finally {
      depth--;
    }
  };
  return {
    run,
    get running() {
      return depth > 0;
    },
    command(id, parameters) {
      const done = run(() => api.syncExecuteCommand(id, parameters));
      if (!done) throw new Error(id);
    },
  };
}
