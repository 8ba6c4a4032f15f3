import { readForms, withFundsApart } from '../../src/forms';
import { type FormReview, type Settings, policyOf, reviewsToMake } from '../../src/review';
import type { Rule } from '../../src/rules';
import { HostProblem, type Sheet } from '../../src/sheets';
import { withStrayWaivers } from './stray-waivers';

/** How a check may be watched and stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Called between two forms; lets the screen have a turn. */
  readonly pause: () => Promise<void>;
  readonly progress: (done: number, all: number) => void;
}

/**
 * Reviews every form on the sheets, as the settings want it, a form at a time.
 * @throws HostProblem 'cancelled' when the signal says so
 */
export async function judge(
  sheets: readonly Sheet[],
  settings: Settings,
  rules: readonly Rule[] | undefined,
  { signal, pause, progress }: Watch,
): Promise<readonly FormReview[]> {
  const policy = policyOf(settings);
  const read = await each(sheets, (sheet) => ({ sheet, forms: readForms(sheet, settings) }));
  const toMake = reviewsToMake(withFundsApart(read), {
    waivers: settings.waivers,
    ...(policy && { policy }),
    ...(rules && { rules }),
  });
  progress(0, toMake.length);
  const reviews = await each(toMake, (review, done) => {
    progress(done, toMake.length);
    return review();
  });
  return withStrayWaivers(reviews, settings.waivers);

  async function each<One, Answer>(
    all: readonly One[],
    work: (one: One, done: number) => Answer,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const one of all) {
      await pause();
      if (signal.aborted) throw new HostProblem('cancelled');
      answers.push(work(one, answers.length));
    }
    return answers;
  }
}
