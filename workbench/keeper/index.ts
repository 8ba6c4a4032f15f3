/**
 * 模板管理: the page on which a template keeper chooses the forms of a workbook, sees them as they will be written, and keeps the choice as a
 * small file. `openKeeper` is what was chosen, without looks; `KeeperPage` draws it. Only the workbench imports it, when it is asked for.
 */
export { type Keeper, openKeeper } from './keeper';
export { KeeperPage } from './keeper-page';
