import type { Settings } from '../../src/review';
import { HostProblem, type SpreadsheetHost } from '../../src/sheets';
import { counted } from '../../src/words';
import { createAddingTemplates } from './adding-templates';
import { createAtTheDoor } from './at-the-door';
import { createChecking } from './checking';
import { createChoosing } from './choosing-policy';
import { editsIn } from './edits';
import { engine } from './engine';
import { forgetOnceEdited } from './editing-ended';
import { findingAgain } from './finding-again';
import { followSelection } from './following';
import { firstState } from './first-state';
import { createHistory } from './history';
import { keptMemoryIn } from './kept-memory';
import { settingsKeptIn } from './kept-settings';
import { showCountsOf } from './list';
import { createLive } from './live';
import { createMending } from './mending';
import { createNaming } from './naming-columns';
import { createNavigation } from './navigation';
import { type Pane, type PaneOptions, placeKey } from './pane';
import { byTheClock } from './pauses';
import { keepPreference, preferencesIn } from './preferences';
import { attemptsIn } from './problem';
import { createStore } from './store';
import { takingTurns } from './turns';
import { createWaiving } from './waiving';

/** The last of the first-run sentences. */
const lastSentence = 2;

/**
 * The pane over a spreadsheet. It reads the workbook's settings at once and looks for old marks, and does nothing else until the user
 * asks.
 * @param host the spreadsheet beside it
 */
export function createPane(host: SpreadsheetHost, options: PaneOptions): Pane {
  const { storage, today, door = {}, schedule = byTheClock, rules } = options;
  const store = createStore(firstState(host, preferencesIn(storage), door));
  const turns = takingTurns();
  const attempt = attemptsIn(store);
  const settings = settingsKeptIn(host, settingsKept);
  const memory = keptMemoryIn(storage, door.address?.() ?? null, today);
  const edits = editsIn(host);
  const checking = createChecking({
    ...{ host, store, turns, settings, schedule, rules },
    edits: edits.count,
    elsewhere: door.examine,
  });
  const history = createHistory(store);
  const { setLive, callOff } = createLive({
    store,
    schedule,
    checking,
    edits,
    canHear: host.capabilities.changes,
    remember: (live) => keepPreference(storage, 'live', live),
  });

  const again = findingAgain({ host, store, checking, edits });
  const { wentThere, ...navigation } = createNavigation({ host, store, attempt, again });
  const stopFollowing = followSelection({ host, store, again, wentThere });

  forgetOnceEdited(host, store);
  // Who has checked needs no more to be told how to.
  store.subscribe(() => {
    const { phase, firstRun } = store.getState();
    if (phase === 'checked' && firstRun !== null) introduced();
  });
  void readFirstSettings();
  // What judges here is loaded while the user reads what a check does.
  if (!door.examine) void engine().catch(() => undefined);
  if (host.capabilities.highlights) void lookForOldMarks();

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    ...navigation,
    ...createMending({ host, store, turns, attempt, checking, history }),
    ...createWaiving({ store, turns, attempt, checking, settings, today, rememberName }),
    ...createChoosing({ store, turns, attempt, checking, settings, rules }),
    ...createNaming({ store, turns, attempt, checking, settings }),
    ...createAddingTemplates({ host, door, store, turns, attempt, history }),
    ...createAtTheDoor({ door, store, attempt }),
    setLive,
    lookForUnbound,
    check: checking.check,
    cancel: checking.cancel,
    toggle(place) {
      const expanded = new Set(store.getState().expanded);
      if (!expanded.delete(placeKey(place))) expanded.add(placeKey(place));
      store.change({ expanded });
    },
    setFilter(change) {
      const { filter: before } = store.getState();
      const filter = { ...before, ...change };
      store.change({ filter });
      const state = store.getState();
      // Who cannot see the list hears what is left of it.
      if (state.phase === 'checked' && filter.groupBy === before.groupBy) {
        const count = showCountsOf(state)[filter.show];
        store.change({ notice: { zh: `列出 ${count} 条`, en: `${counted(count, 'line')} listed` } });
      }
      const isRemarked = filter.severities !== before.severities || filter.hiddenRules !== before.hiddenRules;
      // What is not listed is not painted either.
      if (isRemarked && marksStand()) void attempt(() => turns(checking.mark));
    },
    async setHighlights(on) {
      const highlights = on && host.capabilities.highlights;
      keepPreference(storage, 'highlights', highlights);
      store.change({ highlights });
      await attempt(() => turns(checking.mark));
    },
    async clear() {
      checking.cancel();
      await attempt(() =>
        turns(async () => {
          const left = host.capabilities.highlights ? await host.clearHighlights().catch(unlessPartly) : null;
          history.clear();
          store.change(cleared);
          if (left) {
            store.change({ notice: null });
            throw left;
          }
        }),
      );
    },
    goTo: (page) => store.change({ page }),
    setLanguage(language) {
      keepPreference(storage, 'language', language);
      store.change({ language });
      // What a mark says of its cell is said in the language of the pane.
      if (marksStand()) void attempt(() => turns(checking.mark));
    },
    dismissProblem: () => store.change({ problem: null }),
    dismissLoss() {
      memory.forget();
      store.change({ settingsLost: null });
    },
    nextFirstRun() {
      const { firstRun } = store.getState();
      if (firstRun !== null && firstRun < lastSentence) store.change({ firstRun: firstRun + 1 });
      else introduced();
    },
    skipFirstRun: introduced,
    close() {
      edits.stop();
      stopFollowing();
      callOff();
      checking.cancel();
    },
  };

  /** What is wrong with them is said when they are needed: at the first check, which does not wait for this. */
  async function readFirstSettings(): Promise<void> {
    const { settings: first } = store.getState();
    const { settings: kept, problem } = await settings.read();
    if (store.getState().settings !== first) return;
    store.change({ settings: kept, ...(problem === null && { settingsLost: memory.missing(kept) }) });
  }

  async function lookForOldMarks(): Promise<void> {
    // A host that cannot say now says why when something is asked of it. Nobody waits for this: a check marks anew anyhow.
    const hasOldMarks = await host.isHighlighted().catch(() => false);
    if (store.getState().phase === 'idle') store.change({ hasOldMarks });
  }

  /** Nobody waits for this, and a check looks again; the engine is loaded only where some formula may be one. */
  async function lookForUnbound(): Promise<void> {
    try {
      // Not in a turn: it writes nothing, and a check that the user asks for must not wait behind it, unseen and not to be cancelled.
      const sheets = await host.readSheets('all');
      const mayHaveSome = sheets.some(({ cells }) =>
        cells.some(({ formula }) => formula !== undefined && mayBePerf.test(formula)),
      );
      if (!mayHaveSome) return;
      const { reboundFormulas } = await engine();
      if (store.getState().phase === 'idle') store.change({ unbound: reboundFormulas(sheets).length });
    } catch {
      // The next check tells.
    }
  }

  function marksStand(): boolean {
    const { phase, highlights } = store.getState();
    return phase === 'checked' && highlights;
  }

  function rememberName(by: string): void {
    keepPreference(storage, 'by', by);
    store.change({ by });
  }

  function settingsKept(kept: Settings): void {
    memory.remember(kept);
    store.change({ settingsLost: null });
    if (store.getState().settingsNote === null) return;
    keepPreference(storage, 'settingsTold', true);
    store.change({ settingsNote: null });
  }

  function introduced(): void {
    keepPreference(storage, 'introduced', true);
    store.change({ firstRun: null });
  }
}

/** PERF.SCORE( or _xldudf_PERF_SCORE(. */
const mayBePerf = /PERF[._]/iu;

/** Marks that could not be taken away keep nothing else from being cleared. */
function unlessPartly(error: unknown): HostProblem {
  if (error instanceof HostProblem && error.reason === 'formats-unreadable') return error;
  throw error;
}

/** The live check ends with the rest: the next key pressed would bring everything back. Next time it is as the user left it. */
const cleared = {
  phase: 'idle',
  progress: null,
  problem: null,
  reviews: [],
  lookedAt: [],
  lacked: [],
  skipped: [],
  breaking: 0,
  unbound: 0,
  hasOldMarks: false,
  stale: false,
  fixed: [],
  selected: null,
  expanded: new Set<string>(),
  live: false,
  notice: { zh: '标记和校验结果已清除', en: 'Marks and findings are cleared' },
} as const;
