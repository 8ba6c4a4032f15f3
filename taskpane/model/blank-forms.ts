import type * as blankSheets from '../../src/templates/blank-sheets';
import { PaneProblem } from './problem';

/**
 * What lays blank forms out, loaded when somebody wants one.
 * @throws PaneProblem where it could not be loaded; asked again, it is loaded again
 */
export async function blankForms(): Promise<typeof blankSheets> {
  try {
    return await import(/* webpackChunkName: "blank-sheets" */ '../../src/templates/blank-sheets');
  } catch {
    throw new PaneProblem({
      zh: '模板没有载入；请看网络是否连着，再试一次',
      en: 'The templates were not loaded; see whether the network is there, then try again',
    });
  }
}
