import {
  type CheckedFile,
  type DeskView,
  type FileCheck,
  type ReviewRecord,
  firstView,
  formerIn,
  withFindingsAcross,
} from '../../src/desk';
import type { GivenFile } from './messages';
import { type Pool, checkAcross, checkInWorkers } from './pool';

/** A file of the desk. */
export interface DeskEntry extends GivenFile {
  /** As it is shown, with what was found across files; null until it was read. */
  readonly checked: CheckedFile | null;
  /** What this page, or the record that was opened, saw of an earlier version of the same file. */
  readonly before: CheckedFile | null;
}

/** Everything the desk shows. Replaced as a whole: nothing in it is changed in place. */
export interface DeskState {
  readonly entries: readonly DeskEntry[];
  /** `reading`: files are read one by one; `across`: they are laid beside each other; `cancelled`: some were not read. */
  readonly phase: 'idle' | 'reading' | 'across' | 'cancelled' | 'done';
  readonly done: number;
  /** Whether the rules across files have seen all that was read. */
  readonly isAcrossDone: boolean;
  readonly view: DeskView;
  /** The id of the row that is looked at. */
  readonly selected: string | null;
  /** An earlier review that what is on the desk is compared with. */
  readonly record: ReviewRecord | null;
}

/** The desk without its looks: state, a way to hear of changes, what the user can do. */
export interface Desk {
  readonly getState: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts files on the desk and checks them. One of the same path, or a copy of it by name, takes the place of the former version. */
  add(files: readonly GivenFile[]): Promise<void>;
  /** Stops at once and keeps what was read. */
  cancel(): void;
  /** Goes on with what was not read. */
  resume(): Promise<void>;
  clear(): void;
  /** Compares what is on the desk, and what will be put there, with an earlier review; what this page saw itself goes before it. */
  compareWith(record: ReviewRecord): void;
  setView(change: Partial<DeskView>): void;
  select(row: string | null): void;
}

const emptyDesk: DeskState = {
  entries: [],
  phase: 'idle',
  done: 0,
  isAcrossDone: false,
  view: firstView,
  selected: null,
  record: null,
};

/** An empty desk. */
export function openDesk(pool: Pool): Desk {
  let state = emptyDesk;
  let running: { readonly abort: AbortController; readonly ended: Promise<void> } | null = null;
  /** What each file came to by itself, by path. */
  const alone = new Map<string, FileCheck>();
  let waiting: GivenFile[] = [];
  const listeners = new Set<() => void>();

  const change = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const put = (given: GivenFile, checked: CheckedFile): void =>
    change({
      entries: state.entries.map((entry) => (entry.file === given.file ? { ...entry, checked } : entry)),
      done: state.done + 1,
    });

  const lookAcross = async (signal: AbortSignal): Promise<void> => {
    const checks = state.entries.flatMap(({ path }) => alone.get(path) ?? []);
    const found = await checkAcross(
      pool,
      checks.map(({ evidence }) => evidence),
      signal,
    );
    if (!found || signal.aborted) return;
    const shown = new Map(
      checks.map(({ file }, i) => [file.path, withFindingsAcross(file, found[i] ?? [])] as const),
    );
    change({
      entries: state.entries.map((entry) => ({ ...entry, checked: shown.get(entry.path) ?? entry.checked })),
      isAcrossDone: true,
    });
  };

  const work = async (signal: AbortSignal): Promise<void> => {
    do {
      change({ phase: 'reading' });
      await checkInWorkers(pool, () => waiting.shift(), {
        signal,
        onChecked(given, check) {
          // A newer version may have been put on the desk meanwhile.
          if (!state.entries.some(({ file }) => file === given.file)) return;
          alone.set(given.path, check);
          put(given, check.file);
        },
        giveBack: (given) => waiting.unshift(given),
      });
      if (signal.aborted) break;
      change({ phase: 'across' });
      await lookAcross(signal);
    } while (waiting.length > 0);
    if (state.entries.length === 0) return;
    change({ phase: signal.aborted ? 'cancelled' : 'done' });
  };
  const run = (): Promise<void> => {
    if (running) return running.ended;
    const abort = new AbortController();
    const ended = work(abort.signal).finally(() => {
      running = null;
    });
    running = { abort, ended };
    return ended;
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async add(files) {
      const stood = state.entries.map((entry) => entry.path);
      const entries = [...state.entries];
      for (const { path, file } of files) {
        const known = formerPath(
          path,
          stood,
          files.map((one) => one.path),
        );
        const at = entries.findIndex((entry) => entry.path === known);
        const former = entries[at];
        // The row stays where it was, under the name it had.
        const given = { path: former?.path ?? path, file };
        const entry = {
          ...given,
          checked: null,
          before: former?.checked ?? former?.before ?? formerIn(state.record, given.path, bareName),
        };
        if (former) entries[at] = entry;
        else entries.push(entry);
        waiting = [...waiting.filter((one) => one.path !== given.path), given];
      }
      const done = entries.filter(({ checked }) => checked !== null).length;
      change({ entries, done, isAcrossDone: false });
      await run();
    },
    cancel: () => running?.abort.abort(),
    async resume() {
      await run();
    },
    clear() {
      running?.abort.abort();
      waiting = [];
      alone.clear();
      change(emptyDesk);
    },
    compareWith(record) {
      const entries = state.entries.map((entry) => ({
        ...entry,
        before: entry.before ?? formerIn(record, entry.path, bareName),
      }));
      change({ record, entries });
    },
    setView: (next) => change({ view: { ...state.view, ...next } }),
    select: (selected) => change({ selected }),
  };
}

/**
 * The path under which a former version of a file stands on the desk: the same one, or one of the same name but for what a copy or a
 * return adds to it. Where two may be meant, as of forms that several units call by one name, none is.
 * @param given what was put on the desk together with it
 */
function formerPath(path: string, stood: readonly string[], given: readonly string[]): string {
  const isAlike = (other: string): boolean => bareName(other) === bareName(path);
  if (stood.includes(path) || path.includes('/') || given.filter(isAlike).length > 1) return path;
  const [former, other] = stood.filter(isAlike);
  return former !== undefined && other === undefined ? former : path;
}

/** "自评表（已改） - 副本 (2).xlsx" is "自评表.xlsx". */
function bareName(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const addition = /(?:\s*-\s*副本|\s*[(（](?:\d{1,3}|已改|修改|修改后|退回|退回修改|改后|重报)[)）])$/u;
  let bare = stem;
  while (addition.test(bare)) bare = bare.replace(addition, '');
  return `${bare}${extension}`.toLowerCase();
}
