import type { FormReview } from '../../src/review';
import type { Fix } from '../../src/rules';
import {
  HostProblem,
  type Sheet,
  type SheetEdit,
  type SpreadsheetHost,
  type Written,
} from '../../src/sheets';
import { type Wording, sentenceOf } from '../../src/words';
import { placesAfter } from './carried';
import type { Checking, Outcome } from './checking';
import { findingAt } from './findings';
import { engine } from './engine';
import type { History } from './history';
import type { FindingPlace, PaneActions } from './pane';
import { type Attempt, PaneProblem } from './problem';
import { editsOf, safeEditsOf } from './safe-edits';
import type { Store } from './store';
import type { Turns } from './turns';
import { andVerdict } from './verdict';

/** A mended cell can make something else mendable; what never settles is left after this many times. */
const mostRounds = 5;

/** What mending works with. */
export interface MendingNeeds {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly turns: Turns;
  readonly attempt: Attempt;
  readonly checking: Checking;
  readonly history: History;
}

/** Writes into the workbook, and takes back what was written. */
export function createMending(
  needs: MendingNeeds,
): Pick<PaneActions, 'fix' | 'fixAllSafe' | 'undo' | 'write' | 'rewrite'> {
  const { host, store, turns, attempt, checking, history } = needs;
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    await attempt(() => turns(task).catch(outdating));
  };

  /** Where the workbook is not what was checked any more, another check is what helps: it is offered. */
  function outdating(error: unknown): never {
    if (error instanceof HostProblem && ['changed-since', 'no-such-sheet'].includes(error.reason)) outdate();
    throw error;
  }

  /** What the findings say of the sheet is only true of the sheet they were found on: rows may have moved since. */
  async function upToDate(): Promise<boolean> {
    return checking.isCurrent() || (await checking.again()) === 'checked';
  }

  function outdate(): void {
    store.change({ stale: store.getState().phase === 'checked' });
  }

  async function refresh(): Promise<Outcome | null> {
    const hasFindings = store.getState().phase === 'checked';
    outdate();
    return hasFindings ? checking.again() : null;
  }

  function say(done: Wording, outcome: Outcome | null): void {
    store.change({ notice: outcome === 'checked' ? andVerdict(done, store.getState()) : done });
  }

  async function enter(
    edits: readonly SheetEdit[],
    what: Wording,
    seen: readonly Sheet[],
    left: Wording | null = null,
  ): Promise<void> {
    history.add(what, [await host.write(edits, seen)]);
    outdate();
    const outcome = store.getState().live ? await refresh() : null;
    const done = { zh: `已写入：${what.zh}`, en: `Written: ${what.en}` };
    say(left ? { zh: `${done.zh}。${left.zh}`, en: `${done.en}. ${left.en}` } : done, outcome);
  }

  return {
    fix: (place) =>
      inTurn(async () => {
        const before = store.getState();
        const asked = findingAt(before, place)?.finding.fix ?? null;
        if (asked === null || !(await upToDate())) return;
        const there = findingNow(before.reviews, place);
        if (!there?.finding.fix || !sameRepair(asked, there.finding.fix)) throw changedMeanwhile();
        const { review, finding } = there;
        const written = await host.write(editsOf(review, there.finding.fix), [review.form.sheet]);
        const [zh, en] = [sentenceOf(finding.message, 'zh'), sentenceOf(finding.message, 'en')];
        history.add({ zh: `修复“${zh}”`, en: `Fix “${en}”` }, [written]);
        say({ zh: `已修复：${zh}`, en: `Fixed: ${en}` }, await refresh());
      }),

    fixAllSafe: (rule = null) =>
      inTurn(async () => {
        if (!(await upToDate())) return;
        const writes: Written[] = [];
        let all = 0;
        let outcome: Outcome = 'checked';
        try {
          for (let round = 0; round < mostRounds && outcome === 'checked'; round += 1) {
            const { reviews } = store.getState();
            const { edits, fixes } = safeEditsOf(reviews, rule);
            if (fixes === 0) break;
            writes.push(await host.write(edits, sheetsOf(reviews)));
            all += fixes;
            outdate();
            outcome = await checking.again();
          }
        } finally {
          // What was written before something failed can be taken back too.
          if (writes.length > 0)
            history.add({ zh: `自动修复 ${all} 处`, en: `Fix ${all} automatically` }, writes);
        }
        const done =
          all === 0
            ? { zh: '没有可以自动修复的问题', en: 'Nothing can be fixed automatically' }
            : { zh: `已自动修复 ${all} 处`, en: `Fixed ${all} automatically` };
        say(done, outcome);
      }),

    undo: () =>
      inTurn(async () => {
        const step = await history.undo();
        if (!step) return;
        const outcome = step.answer === 'changed-since' ? null : await refresh();
        if (step.answer !== 'undone') throw new PaneProblem(notUndone[step.answer]);
        say({ zh: `已撤销：${step.what.zh}`, en: `Undone: ${step.what.en}` }, outcome);
      }),

    write: (edits, what, seen) =>
      inTurn(async () => {
        if (edits.length > 0) await enter(edits, what, seen);
      }),

    rewrite: ({ edits: workOut, what, nothing, left: leaves, inVain }) =>
      inTurn(async () => {
        const sheets = await host.readSheets('all');
        const edits = workOut(sheets, host.capabilities);
        const left = leaves?.(sheets, host.capabilities) ?? null;
        if (edits.length === 0) {
          store.change({ notice: left ?? nothing });
          return;
        }
        await enter(edits, what(edits.length), sheets, left);
        const after = await host.readSheets('all');
        const { reboundFormulas } = await engine();
        store.change({ unbound: reboundFormulas(after).length });
        const problem = inVain?.(after, edits) ?? null;
        if (problem === null) return;
        store.change({ notice: null });
        throw new PaneProblem(problem);
      }),
  };

  function findingNow(
    before: Parameters<typeof placesAfter>[0],
    place: FindingPlace,
  ): ReturnType<typeof findingAt> {
    const now = placesAfter(before, store.getState().reviews)(place);
    return now && findingAt(store.getState(), now);
  }
}

const notUndone: Readonly<Record<'changed-since' | 'partly', Wording>> = {
  'changed-since': {
    zh: '这些单元格之后又改过，没有撤销',
    en: 'These cells were changed since; nothing was undone',
  },
  partly: {
    zh: '有的单元格之后又改过，只撤销了一部分',
    en: 'Some of these cells were changed since; only a part was undone',
  },
};

/** The sheets of the forms, each once. */
function sheetsOf(reviews: readonly FormReview[]): readonly Sheet[] {
  return [...new Map(reviews.map(({ form: { sheet } }) => [sheet.name, sheet])).values()];
}

function changedMeanwhile(): PaneProblem {
  return new PaneProblem({
    zh: '表格在校验之后改过，没有修复；请看新的校验结果',
    en: 'The sheet was changed after the check, so nothing was fixed; look at the new findings',
  });
}

/** Whether a repair writes what the user was shown, wherever its row now stands. */
function sameRepair(one: Fix, other: Fix): boolean {
  const written = ({ edits }: Fix): string => JSON.stringify(edits.map(({ value, as }) => [value, as]));
  return written(one) === written(other);
}
