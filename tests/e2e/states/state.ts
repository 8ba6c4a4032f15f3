import type { WorkbenchPage } from '../workbench-page';

/** Something that a user may see. The states of a walk are reached one after the other on one page, each from the one before it. */
export interface State {
  readonly name: string;
  /** What its picture shows, for those who read the manual. */
  readonly says: string;
  /** Where it is not the pane alone that says something new. */
  readonly isOfPage?: true;
  /** Pictured in every look, for many others look alike. */
  readonly isPicturedInLooks?: true;
  /** The one of its kind of surface (a form, a menu, an error, a preview) that is looked at in whatever looks a system may ask for. */
  readonly isOfItsKind?: true;
  /** Where no workbook is open, nothing is there that changes the language. */
  readonly isWithoutPane?: true;
  readonly reach: (at: WorkbenchPage) => Promise<unknown>;
  /** Opens again what closes when anything else is clicked: a menu, a list of choices. */
  readonly reopen?: (at: WorkbenchPage) => Promise<unknown>;
}
