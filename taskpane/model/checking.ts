import type { Rule } from '../../src/rules';
import { HostProblem, type Mark, type SpreadsheetHost } from '../../src/sheets';
import type { Wording } from '../../src/words';
import { fixedAfter, placesAfter } from './carried';
import { engine } from './engine';
import type { Examine } from './examining';
import type { KeptSettings } from './kept-settings';
import { marksOf } from './marking';
import { type PaneState, type Schedule, placeKey } from './pane';
import { pausesBy } from './pauses';
import { problemOf } from './problem';
import { sheetsToJudge } from './sheets-to-judge';
import type { Store } from './store';
import type { Turns } from './turns';
import { verdictOf } from './verdict';

/** What came of a check. */
export type Outcome = 'checked' | 'cancelled' | 'cell-editing' | 'failed';

/** Reads the workbook, judges its forms, marks their cells. */
export interface Checking {
  /** As the user asks for it. One that already runs or waits is joined. */
  readonly check: () => Promise<void>;
  /** As an edit asks for it: a cell in which the user is typing is no problem, and the same verdict is not said again. */
  readonly checkQuietly: () => Promise<Outcome>;
  /** After a write, within its turn: what is shown must be what is there. */
  readonly again: () => Promise<Outcome>;
  /** Whether what is shown is of the sheet as it is, as far as the host can tell. */
  readonly isCurrent: () => boolean;
  /** Marks what is open, or takes the marks away, as the state wants it. */
  readonly mark: () => Promise<void>;
  readonly cancel: () => void;
}

/** What a check works with. */
export interface CheckingNeeds {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly turns: Turns;
  readonly settings: KeptSettings;
  readonly schedule: Schedule;
  /** How many edits the user made so far. */
  readonly edits: () => number;
  readonly rules: readonly Rule[] | undefined;
  /** Examines the sheets somewhere else than in this thread, by the whole catalogue. */
  readonly elsewhere: Examine | undefined;
}

/** A check that others may join; quiet as long as only edits asked for it. */
interface Joined {
  readonly outcome: Promise<Outcome>;
  quiet: boolean;
}

/** Checks of this host's workbook; what they find goes to the store. */
export function createChecking(needs: CheckingNeeds): Checking {
  const { host, store, turns, settings: kept, schedule, edits, rules, elsewhere } = needs;
  const running = new Set<AbortController>();
  /** How many edits the findings that are shown know of. */
  let editsSeen = edits();
  let joined: Joined | null = null;

  const inTurn = (quiet: boolean): Promise<Outcome> => {
    if (joined) {
      joined.quiet &&= quiet;
      return joined.outcome;
    }
    const aborter = started();
    const own: Joined = {
      quiet,
      outcome: turns(async () => {
        const before = store.getState();
        const outcome = await run(aborter, () => own.quiet);
        if (joined === own) joined = null;
        if (outcome === 'checked') sayVerdict(before, own.quiet);
        return outcome;
      }),
    };
    joined = own;
    return own.outcome;
  };

  const sayVerdict = (before: PaneState, quiet: boolean): void => {
    const now = verdictOf(store.getState());
    if (quiet && now.zh === verdictOf(before).zh) return;
    store.change({ notice: { zh: now.zh, en: now.en } });
  };

  /** It can be cancelled from now on, though its turn may come later. */
  function started(): AbortController {
    const aborter = new AbortController();
    running.add(aborter);
    return aborter;
  }

  async function run(aborter: AbortController, isQuiet: () => boolean): Promise<Outcome> {
    const { signal } = aborter;
    const before = store.getState();
    const editsBefore = edits();
    const pause = pausesBy(schedule);
    store.change({ phase: 'checking', progress: null });
    try {
      const examine = elsewhere ?? (await engine()).examineBy(rules);
      stopIf(signal);
      const sheets = await host.readSheets('all', signal);
      const { settings, problem } = await kept.read('as-read');
      const progress = (done: number, all: number): void => store.change({ progress: { done, all } });
      const { reviews, ruleNames, lacked, breaking, unbound } = await examine(sheets, settings, {
        signal,
        pause,
        progress,
      });
      stopIf(signal);
      editsSeen = editsBefore;
      store.change({
        ...carriedFrom(store.getState(), reviews),
        phase: 'checked',
        progress: null,
        problem,
        reviews,
        ruleNames,
        lookedAt: sheetsToJudge(sheets).map(({ name }) => name),
        lacked,
        skipped: sheets.filter(({ veryHidden }) => veryHidden === true).map(({ name }) => name),
        breaking,
        unbound,
        stale: edits() !== editsBefore,
        settings,
      });
    } catch (error) {
      // What the last check found is still what it found; without one there is nothing to show.
      const outcome = outcomeOf(error);
      const isUntold = outcome === 'cancelled' || (isQuiet() && outcome === 'cell-editing');
      const phase = before.phase === 'idle' && !isUntold ? 'failed' : before.phase;
      const stale = before.phase === 'checked' && (before.stale || edits() !== editsSeen);
      store.change({ phase, progress: null, stale, ...(!isUntold && { problem: problemOf(error) }) });
      return outcome;
    } finally {
      running.delete(aborter);
    }
    await markAnyway();
    return 'checked';
  }

  async function mark(): Promise<void> {
    if (!host.capabilities.highlights) return;
    const { highlights, reviews, filter, language } = store.getState();
    if (highlights) await markWhereAllowed(marksOf(reviews, filter, language));
    else await host.clearHighlights();
  }

  /** Protected sheets stay as they are and are named; the others are marked all the same. */
  async function markWhereAllowed(marks: readonly Mark[]): Promise<void> {
    try {
      await host.highlight(marks);
    } catch (error) {
      if (!(error instanceof HostProblem) || error.reason !== 'protected') throw error;
      const others = marks.filter(({ sheet }) => !error.details.includes(sheet));
      if (others.length > 0) await host.highlight(others);
      throw error;
    }
  }

  /** A protected sheet can be judged, though not marked. */
  async function markAnyway(): Promise<void> {
    if (!store.getState().highlights) return;
    try {
      await mark();
    } catch (error) {
      report(problemOf(error));
    }
  }

  function report(problem: Wording | null): void {
    if (problem) store.change({ problem });
  }

  return {
    check: async () => {
      await inTurn(false);
    },
    checkQuietly: () => inTurn(true),
    again: () => run(started(), () => false),
    isCurrent: () => {
      const { phase, stale } = store.getState();
      return host.capabilities.changes && phase === 'checked' && !stale && edits() === editsSeen;
    },
    mark,
    cancel() {
      for (const aborter of running) aborter.abort();
      // Who asks again wants another.
      joined = null;
    },
  };
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new HostProblem('cancelled');
}

/** What of the state belongs to findings that are still there. */
function carriedFrom(
  { reviews: before, selected, expanded, fixed }: PaneState,
  after: PaneState['reviews'],
): Pick<PaneState, 'selected' | 'expanded' | 'fixed'> {
  const placeAfter = placesAfter(before, after);
  return {
    selected: selected && placeAfter(selected),
    expanded: new Set(
      before.flatMap((review, form) =>
        review.findings.flatMap(({ key }) => {
          const place = expanded.has(placeKey({ form, key })) ? placeAfter({ form, key }) : null;
          return place ? [placeKey(place)] : [];
        }),
      ),
    ),
    fixed: fixedAfter(fixed, before, after),
  };
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof HostProblem)) return 'failed';
  return error.reason === 'cancelled' || error.reason === 'cell-editing' ? error.reason : 'failed';
}
