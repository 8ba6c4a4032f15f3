import type { IWorkbookData } from '@univerjs/presets';
import type { Results } from './changes';

/** A workbook as it was left. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly snapshot: Partial<IWorkbookData>;
  /** It was changed since it was opened or saved. */
  readonly edited?: boolean;
}

/** The file that a workbook was opened from, which saving writes into. */
export interface OpenedFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** What its formulas came to once it was open; null until that is known. */
  readonly results: Results | null;
  /** The sizes of its sheets' grids when it was opened: see `gridSizes`. */
  readonly grids?: string;
  /** The file on disk, where the browser lets it be written back. */
  readonly handle?: FileSystemFileHandle;
}

/** How the page was left. */
export interface PageState {
  readonly active: string | null;
  /** The workbooks that stood checked. */
  readonly checked: readonly string[];
}

/** Where workbooks outlive the page. */
export interface Drafts {
  all(): Promise<readonly Draft[]>;
  /** Whether it is kept: a private window has no place for it, a full disk neither. */
  keep(draft: Draft): Promise<boolean>;
  /**
   * Keeps what a tab still has after another has taken its turn away: beside what that one keeps, over nothing, with the file
   * that it came from.
   */
  keepBeside(draft: Draft): Promise<void>;
  file(id: string): Promise<OpenedFile | null>;
  keepFile(file: OpenedFile): Promise<void>;
  page(): Promise<PageState | null>;
  keepPage(page: PageState): Promise<void>;
  /** The workbook and its file. */
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

const database = 'perf-workbench';
/** Files have a store of their own: a workbook is kept every other second, its file once. */
type Store = 'drafts' | 'files' | 'page';
const stores: readonly Store[] = ['drafts', 'files', 'page'];
/** The one entry of its store. */
const thePage = 'page';

/**
 * Drafts in the browser's own database, on this machine. Where there is none (private windows) nothing is kept.
 * @param mayKeep whether this tab may write, now
 */
export function browserDrafts(mayKeep: () => boolean): Drafts {
  // Held open: a page that is being left has no time to open it.
  let held: IDBDatabase | null = null;
  const run = async <Result>(
    store: Store,
    mode: IDBTransactionMode,
    request: (drafts: IDBObjectStore) => IDBRequest<Result>,
    isBeside = false,
  ): Promise<Result | null> => {
    if (mode === 'readwrite' && !mayKeep() && !isBeside) return null;
    try {
      const database = held ?? (await opening());
      held = database;
      // Another version of this page wants to change it.
      database.onversionchange = () => {
        database.close();
        held = null;
      };
      const transaction = database.transaction(store, mode);
      const answer = answered(request(transaction.objectStore(store)));
      if (mode === 'readonly') return await answer;
      const done = completed(transaction);
      transaction.commit();
      const [result] = await Promise.all([answer, done]);
      return result;
    } catch {
      return null;
    }
  };
  const file = async (id: string): Promise<OpenedFile | null> =>
    (await run(
      'files',
      'readonly',
      (files): IDBRequest<OpenedFile | undefined> => files.get(id) as IDBRequest<OpenedFile | undefined>,
    )) ?? null;
  return {
    all: async () =>
      (await run(
        'drafts',
        'readonly',
        (drafts): IDBRequest<Draft[]> => drafts.getAll() as IDBRequest<Draft[]>,
      )) ?? [],
    keep: async (draft) =>
      !mayKeep() || (await run('drafts', 'readwrite', (drafts) => drafts.put(draft))) !== null,
    keepBeside: async (draft) => {
      const id = `beside-${crypto.randomUUID()}`;
      const opened = await file(draft.id);
      if (opened) await run('files', 'readwrite', (files) => files.put({ ...opened, id }), true);
      await run('drafts', 'readwrite', (drafts) => drafts.put({ ...draft, id }), true);
    },
    file,
    keepFile: async (file) => {
      await run('files', 'readwrite', (files) => files.put(file));
    },
    page: () =>
      run('page', 'readonly', (page): IDBRequest<PageState> => page.get(thePage) as IDBRequest<PageState>),
    keepPage: async (state) => {
      await run('page', 'readwrite', (page) => page.put({ id: thePage, ...state }));
    },
    remove: async (id) => {
      for (const store of stores) await run(store, 'readwrite', (kept) => kept.delete(id));
    },
    clear: async () => {
      for (const store of stores) await run(store, 'readwrite', (kept) => kept.clear());
    },
  };
}

function opening(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 3);
  request.onupgradeneeded = () => {
    for (const store of stores) {
      if (!request.result.objectStoreNames.contains(store))
        request.result.createObjectStore(store, { keyPath: 'id' });
    }
  };
  return answered(request);
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer from the database'));
  });
}

/** What is put may still be refused when all of it is written: the disk is full. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}
