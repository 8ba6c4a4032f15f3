import { HostProblem } from '../../src/sheets';
import type { Wording } from '../../src/words';
import type { Store } from './store';

/** What the pane itself could not do, in a sentence made for the user. */
export class PaneProblem extends Error {
  constructor(readonly wording: Wording) {
    super(wording.en);
  }
}

const ourBug: Wording = {
  zh: '插件内部出错，这一步没有完成；请再试一次',
  en: 'The add-in failed inside and did not finish this step; try again',
};

/** What to tell the user of a failure; null where the user wanted it. */
export function problemOf(error: unknown): Wording | null {
  if (error instanceof PaneProblem) return error.wording;
  if (!(error instanceof HostProblem)) return ourBug;
  return error.reason === 'cancelled' ? null : { zh: error.zh, en: error.en };
}

/** Does something that can fail; where it does, the state says why and the answer is null. Where it does not, no problem is left. */
export type Attempt = <Answer>(task: () => Promise<Answer>) => Promise<Answer | null>;

/** Attempts whose problems go to this store. */
export function attemptsIn(store: Store): Attempt {
  return async (task) => {
    const before = store.getState().problem;
    try {
      const answer = await task();
      // A problem that the task itself reported stays.
      if (before !== null && store.getState().problem === before) store.change({ problem: null });
      return answer;
    } catch (error) {
      store.change({ problem: problemOf(error) ?? store.getState().problem });
      return null;
    }
  };
}
