import type * as blankSheets from '../../src/templates/blank-sheets';
import type * as formsConverted from './forms-converted';
import { PaneProblem } from './problem';

/**
 * What lays blank forms out, loaded when somebody wants one.
 * @throws PaneProblem where it could not be loaded; asked again, it is loaded again
 */
export async function blankForms(): Promise<typeof blankSheets> {
  try {
    return await import(/* webpackChunkName: "blank-sheets" */ '../../src/templates/blank-sheets');
  } catch {
    throw notLoaded();
  }
}

/**
 * What carries filled forms into other layouts, loaded likewise.
 * @throws PaneProblem as {@link blankForms}
 */
export async function conversions(): Promise<typeof formsConverted> {
  try {
    return await import(/* webpackChunkName: "conversion" */ './forms-converted');
  } catch {
    throw notLoaded();
  }
}

function notLoaded(): PaneProblem {
  return new PaneProblem({
    zh: '模板没有载入；请看网络是否连着，再试一次',
    en: 'The templates were not loaded; see whether the network is there, then try again',
  });
}
