import type { FUniver, IWorkbookData } from '@univerjs/presets';
import type { Results } from './changes';
import type { Draft, Drafts, OpenedFile, PageState } from './drafts';
import { gridSizes } from './grid-sizes';
import { noBook } from './no-book';

/** A workbook to be opened: what a file or a sample holds. */
export interface BookData {
  readonly name: string;
  readonly snapshot: Partial<IWorkbookData>;
  /** The file itself; a sample is none. */
  readonly file?: Uint8Array;
  /** The file on disk, where the browser lets it be written back. */
  readonly handle?: FileSystemFileHandle | null;
  /** What the user should be told of how it is shown. */
  readonly notes?: readonly string[];
}

/** A tab. */
export type Book = Omit<Draft, 'snapshot'>;

/** The open workbooks; one of them stands in the spreadsheet. */
export interface BooksState {
  readonly books: readonly Book[];
  readonly active: string | null;
  /** False once the browser did not keep what was changed: it is lost with the page. */
  readonly isKept: boolean;
}

/** The open workbooks and what can be done with them. */
export interface Books {
  readonly getState: () => BooksState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the active workbook in the spreadsheet, and from now on whichever is active. Until then all of them wait. */
  showIn(spreadsheet: FUniver): void;
  open(data: BookData): void;
  /** Opens several at once, of which the first is shown. */
  openAll(all: readonly BookData[]): void;
  activate(id: string): void;
  close(id: string): void;
  /** Keeps what stands in the spreadsheet, so that it is there after the page is loaded again. */
  keep(): Promise<void>;
  /** Keeps it beside what another tab keeps by now, under a name that says so. */
  keepBeside(nameOf: (name: string) => string): Promise<void>;
  /** Takes in what was kept beside by another tab, without showing it. */
  takeIn(kept: readonly Draft[]): void;
  /** The file that a workbook was opened from; null for a sample. */
  fileOf(id: string): Promise<OpenedFile | null>;
  /** Remembers what the formulas of a workbook came to when it was opened. */
  rememberResults(id: string, results: Results): void;
  /** Later saves write into these bytes: the file on disk has become them. */
  replaceFile(file: OpenedFile): void;
  /** Whether a workbook stands checked, also after the page is loaded again. */
  isChecked(id: string): boolean;
  markChecked(id: string, checked: boolean): void;
  /** Notes that the user changed what stands in the spreadsheet. */
  markEdited(): void;
  markSaved(id: string): void;
  /** What stands in the spreadsheet, as the spreadsheet stores it. */
  stored(): IWorkbookData | null;
  /** The active workbook as it waits for the spreadsheet; null once that shows it. */
  unshown(): Partial<IWorkbookData> | null;
}

/**
 * The workbooks of the page. Only the active one lives in the spreadsheet; the others wait as snapshots, which costs less than
 * several live ones and cannot mix them up.
 */
export function openBooks(drafts: Drafts, kept: readonly Draft[], left: PageState | null): Books {
  let api: FUniver | null = null;
  const waiting = new Map<string, Draft>(kept.map((draft) => [draft.id, draft]));
  // Where the browser keeps nothing, a file is still there while the page is.
  const files = new Map<string, OpenedFile>();
  const keepFile = (file: OpenedFile): void => {
    files.set(file.id, file);
    void drafts.keepFile(file);
  };
  const listeners = new Set<() => void>();
  const checked = new Set(left?.checked);
  const keepPage = (): void => void drafts.keepPage({ active: state.active, checked: [...checked] });
  let state: BooksState = {
    books: kept.map(({ id, name, edited = false }) => ({ id, name, edited })),
    active: null,
    isKept: true,
  };

  const change = (next: Partial<BooksState>): void => {
    const isElsewhere = next.active !== undefined && next.active !== state.active;
    state = { ...state, ...next };
    if (isElsewhere) keepPage();
    for (const listener of listeners) listener();
  };
  const keepDraft = async (draft: Draft): Promise<void> => {
    const isKept = await drafts.keep(draft);
    if (isKept !== state.isKept) change({ isKept });
  };
  /** Takes the active workbook out of the spreadsheet. */
  const setDown = (): void => {
    const snapshot = snapshotOf(api);
    const book = state.books.find(({ id }) => id === state.active);
    if (!snapshot || !book) return;
    const draft = { ...book, snapshot };
    waiting.set(book.id, draft);
    void keepDraft(draft);
    api?.disposeUnit(book.id);
  };
  const mark = (id: string | null, edited: boolean): void => {
    const book = state.books.find((one) => one.id === id);
    if (!book || (book.edited ?? false) === edited) return;
    change({ books: state.books.map((one) => (one === book ? { ...one, edited } : one)) });
    void books.keep();
  };
  const takeUp = (id: string): void => {
    const draft = waiting.get(id);
    if (draft) api?.createWorkbook({ ...draft.snapshot, id });
  };
  const put = ({ name, snapshot, file, handle }: BookData): Book => {
    const book = { id: freshId(state.books), name };
    waiting.set(book.id, { ...book, snapshot });
    if (file)
      keepFile({
        id: book.id,
        bytes: file,
        results: null,
        grids: gridSizes(snapshot),
        ...(handle && { handle }),
      });
    change({ books: [...state.books, book] });
    return book;
  };
  const books: Books = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showIn(spreadsheet) {
      api = spreadsheet;
      if (state.active !== null) takeUp(state.active);
    },
    open(data) {
      books.openAll([data]);
    },
    openAll(all) {
      setDown();
      const [first, ...others] = all.map(put);
      if (!first) return;
      takeUp(first.id);
      change({ active: first.id });
      for (const { id } of others) {
        const draft = waiting.get(id);
        if (draft) void keepDraft(draft);
      }
      void books.keep();
    },
    activate(id) {
      if (id === state.active || !waiting.has(id)) return;
      setDown();
      takeUp(id);
      change({ active: id });
    },
    close(id) {
      const place = state.books.findIndex((book) => book.id === id);
      const others = state.books.filter((book) => book.id !== id);
      if (id === state.active) {
        api?.disposeUnit(id);
        const next = others[Math.min(place, others.length - 1)];
        if (next) takeUp(next.id);
        else api?.setCurrent(noBook);
        change({ active: next?.id ?? null });
      }
      waiting.delete(id);
      files.delete(id);
      checked.delete(id);
      change({ books: others });
      void drafts.remove(id);
    },
    async keep() {
      const snapshot = snapshotOf(api);
      const book = state.books.find(({ id }) => id === state.active);
      if (snapshot && book) await keepDraft({ ...book, snapshot });
    },
    async keepBeside(nameOf) {
      const snapshot = snapshotOf(api);
      const book = state.books.find(({ id }) => id === state.active);
      if (snapshot && book)
        await drafts.keepBeside({ ...book, name: nameOf(book.name), edited: true, snapshot });
    },
    takeIn(kept) {
      const known = new Set(state.books.map(({ id }) => id));
      const found = kept.filter(({ id }) => !known.has(id));
      for (const draft of found) waiting.set(draft.id, draft);
      const more = found.map(({ id, name, edited = false }) => ({ id, name, edited }));
      if (more.length > 0) change({ books: [...state.books, ...more] });
    },
    fileOf: async (id) => files.get(id) ?? (await drafts.file(id)),
    rememberResults(id, results) {
      const file = files.get(id);
      if (file) keepFile({ ...file, results });
    },
    replaceFile: keepFile,
    isChecked: (id) => checked.has(id),
    markChecked(id, isChecked) {
      if (checked.has(id) === isChecked) return;
      if (isChecked) checked.add(id);
      else checked.delete(id);
      keepPage();
    },
    markEdited: () => mark(state.active, true),
    markSaved: (id) => mark(id, false),
    stored: () => snapshotOf(api),
    unshown: () => (api === null && state.active !== null && waiting.get(state.active)?.snapshot) || null,
  };
  const first = state.books.find(({ id }) => id === left?.active) ?? state.books[0];
  if (first) books.activate(first.id);
  return books;
}

function snapshotOf(api: FUniver | null): IWorkbookData | null {
  return api?.getActiveWorkbook()?.save() ?? null;
}

/** Numbers rather than names: two files may have one name. */
function freshId(books: readonly Book[]): string {
  const numbers = books.map(({ id }) => Number(/^book-(\d+)$/u.exec(id)?.[1] ?? 0));
  return `book-${Math.max(0, ...numbers) + 1}`;
}
