import type { Rule } from '../../src/rules';
import type { Checking } from './checking';
import { engine } from './engine';
import type { KeptSettings } from './kept-settings';
import type { PaneActions } from './pane';
import type { Attempt } from './problem';
import type { Store } from './store';
import type { Turns } from './turns';
import { andVerdict } from './verdict';

/** What the choice of a policy works with. */
export interface ChoosingNeeds {
  readonly store: Store;
  readonly turns: Turns;
  readonly attempt: Attempt;
  readonly checking: Checking;
  readonly settings: KeptSettings;
  readonly rules: readonly Rule[] | undefined;
}

/** Keeps the chosen policy in the workbook, and judges by it what was judged by another. */
export function createChoosing(needs: ChoosingNeeds): Pick<PaneActions, 'choosePolicy' | 'tryPolicy'> {
  const { store, turns, attempt, checking, settings: kept, rules } = needs;
  return {
    tryPolicy: async (policy) => {
      const { phase, reviews, settings } = store.getState();
      if (phase !== 'checked' || reviews.length === 0) return null;
      return attempt(async () => (await engine()).policyEffect(reviews, settings, policy, rules));
    },

    choosePolicy: async (policy) => {
      await attempt(() =>
        turns(async () => {
          const { policyDocument } = await engine();
          const document = policy && policyDocument(policy);
          const settings = await kept.change((before) => ({ ...before, policy: document }));
          store.change({ settings });
          if (store.getState().phase !== 'checked') return;
          store.change({ stale: true });
          await checking.again();
          const done = policy
            ? { zh: `评分办法：${policy.title.zh}`, en: `Scoring rules: ${policy.title.en}` }
            : { zh: '评分办法按表样自动选择', en: 'Each form’s layout chooses its scoring rules' };
          store.change({ notice: andVerdict(done, store.getState()) });
        }),
      );
    },
  };
}
