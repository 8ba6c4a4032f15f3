import type { Settings, Waiver } from '../../src/review';
import { sentenceOf } from '../../src/words';
import type { Checking } from './checking';
import { engine } from './engine';
import { findingAt } from './findings';
import type { KeptSettings } from './kept-settings';
import type { PaneActions } from './pane';
import { type Attempt, PaneProblem } from './problem';
import type { Store } from './store';
import type { Turns } from './turns';
import { andVerdict } from './verdict';

/** What setting aside works with. */
export interface WaivingNeeds {
  readonly store: Store;
  readonly turns: Turns;
  readonly attempt: Attempt;
  readonly checking: Checking;
  readonly settings: KeptSettings;
  readonly today: () => string;
  /** Remembers who set something aside. */
  readonly rememberName: (by: string) => void;
}

/** Sets findings aside in the workbook, with a reason and a name, and brings them back. */
export function createWaiving(needs: WaivingNeeds): Pick<PaneActions, 'setAside' | 'restore'> {
  const { store, turns, attempt, checking, settings: kept, today, rememberName } = needs;
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    await attempt(() => turns(task));
  };
  const keep = async (change: (waivers: readonly Waiver[]) => readonly Waiver[]): Promise<void> => {
    const settings = await kept.change((before): Settings => ({
      ...before,
      waivers: change(before.waivers),
    }));
    store.change({ settings });
  };

  return {
    setAside: (place, reason, by) =>
      inTurn(async () => {
        const there = findingAt(store.getState(), place);
        if (!there) return;
        if (reason.trim() === '') throw new PaneProblem(reasonMissing);
        const { sameFinding, waiverFor } = await engine();
        const waiver = waiverFor(there.review, there.finding, reason, by, today());
        await keep((waivers) => [...waivers.filter((other) => !sameFinding(other, waiver)), waiver]);
        rememberName(waiver.by);
        const { message } = there.finding;
        const [zh, en] = [sentenceOf(message, 'zh'), sentenceOf(message, 'en')];
        await checkedAgain();
        store.change({
          notice: andVerdict(
            { zh: `已说明，保留：${zh}`, en: `Kept with a reason: ${en}` },
            store.getState(),
          ),
        });
      }),

    restore: (waiver) =>
      inTurn(async () => {
        const { sameFinding } = await engine();
        await keep((waivers) => waivers.filter((other) => !sameFinding(other, waiver)));
        await checkedAgain();
        store.change({ notice: andVerdict({ zh: '已恢复为待处理', en: 'Open again' }, store.getState()) });
      }),
  };

  /** Where that fails, the list does not yet show what the workbook keeps. */
  async function checkedAgain(): Promise<void> {
    if (store.getState().phase !== 'checked') return;
    store.change({ stale: true });
    await checking.again();
  }
}

const reasonMissing = { zh: '请写明保留的原因', en: 'Say why it is kept' };
