import type { IWorkbookData } from '@univerjs/presets';

/** A workbook as it was left. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly snapshot: Partial<IWorkbookData>;
}

/** Where workbooks outlive the page. */
export interface Drafts {
  all(): Promise<readonly Draft[]>;
  keep(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

const database = 'perf-workbench';
const store = 'drafts';

/** Drafts in the browser's own database, on this machine. Where there is none (private windows) nothing is kept. */
export function browserDrafts(): Drafts {
  const run = async <Result>(
    mode: IDBTransactionMode,
    request: (drafts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | null> => {
    try {
      const opened = await opening();
      const result = await answered(request(opened.transaction(store, mode).objectStore(store)));
      opened.close();
      return result;
    } catch {
      return null;
    }
  };
  return {
    all: async () =>
      (await run('readonly', (drafts): IDBRequest<Draft[]> => drafts.getAll() as IDBRequest<Draft[]>)) ?? [],
    keep: async (draft) => {
      await run('readwrite', (drafts) => drafts.put(draft));
    },
    remove: async (id) => {
      await run('readwrite', (drafts) => drafts.delete(id));
    },
    clear: async () => {
      await run('readwrite', (drafts) => drafts.clear());
    },
  };
}

function opening(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
  return answered(request);
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer from the database'));
  });
}
