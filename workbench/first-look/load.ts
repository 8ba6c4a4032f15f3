import type * as FirstLookModules from '.';

/** What shows a form and lets it be checked before the spreadsheet stands, loaded with the frame. */
export const firstLook = (): Promise<typeof FirstLookModules> =>
  import(/* webpackChunkName: "first-look" */ '.');
