import type { Finding, Settings, Waiver } from '../../src/review';
import { type Wording, sentenceOf } from '../../src/words';
import type { Checking } from './checking';
import { engine } from './engine';
import { findingAt } from './findings';
import type { KeptSettings } from './kept-settings';
import type { FindingPlace, PaneActions } from './pane';
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
export function createWaiving(
  needs: WaivingNeeds,
): Pick<PaneActions, 'setAside' | 'setAsideAll' | 'restore' | 'carryWaiver'> {
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

  /** Keeps a waiver for each; what they say, for the notice. */
  const waive = async (
    places: readonly FindingPlace[],
    reason: string,
    by: string,
  ): Promise<readonly Finding[]> => {
    const there = places.flatMap((place) => findingAt(store.getState(), place) ?? []);
    if (there.length === 0) return [];
    if (reason.trim() === '') throw new PaneProblem(reasonMissing);
    const { sameFinding, waiverFor } = await engine();
    const waivers = there.map(({ review, finding }) => waiverFor(review, finding, reason, by, today()));
    await keep((before) => [
      ...before.filter((other) => !waivers.some((waiver) => sameFinding(other, waiver))),
      ...waivers,
    ]);
    rememberName(by.trim());
    await checkedAgain();
    return there.map(({ finding }) => finding);
  };

  const say = (done: Wording): void => store.change({ notice: andVerdict(done, store.getState()) });

  return {
    setAside: (place, reason, by) =>
      inTurn(async () => {
        const [kept] = await waive([place], reason, by);
        if (!kept) return;
        const [zh, en] = [sentenceOf(kept.message, 'zh'), sentenceOf(kept.message, 'en')];
        say({ zh: `已说明，保留：${zh}`, en: `Kept with a reason: ${en}` });
      }),

    setAsideAll: (places, reason, by) =>
      inTurn(async () => {
        const { length } = await waive(places, reason, by);
        if (length > 0) say({ zh: `已说明，保留 ${length} 处`, en: `Kept with a reason: ${length}` });
      }),

    carryWaiver: (waiver, place) =>
      inTurn(async () => {
        const there = findingAt(store.getState(), place);
        if (!there) return;
        const { sameFinding, waiverFor } = await engine();
        const carried = waiverFor(there.review, there.finding, waiver.reason, waiver.by, today());
        await keep((before) => [
          ...before.filter((other) => !sameFinding(other, waiver) && !sameFinding(other, carried)),
          carried,
        ]);
        await checkedAgain();
        say({ zh: '原来的说明用到了这一处', en: 'The earlier reason is for this one now' });
      }),

    restore: (waiver) =>
      inTurn(async () => {
        const { sameFinding } = await engine();
        await keep((waivers) => waivers.filter((other) => !sameFinding(other, waiver)));
        await checkedAgain();
        say({ zh: '已恢复为待处理', en: 'Open again' });
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
