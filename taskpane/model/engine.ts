import type * as judgement from './judgement';
import { PaneProblem } from './problem';

/** What judges: the reader, the rules, the policies. */
export type Engine = typeof judgement;

/**
 * What judges, loaded when it is first asked for: it weighs half as much as the pane, and the pane stands before it.
 * @throws PaneProblem where it could not be loaded; asked again, it is loaded again
 */
export async function engine(): Promise<Engine> {
  try {
    return await import(/* webpackChunkName: "judgement" */ './judgement');
  } catch {
    throw new PaneProblem(notLoaded);
  }
}

const notLoaded = {
  zh: '校验程序没有载入；请看网络是否连着，再试一次',
  en: 'What checks the forms was not loaded; see whether the network is there, then try again',
};
