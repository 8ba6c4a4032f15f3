import type { Wording } from '../../words';
import type { Funds, IndicatorBlock } from '../form';

/** What a layout is told from. */
export interface Traits {
  readonly title: string;
  /** The header cells of all indicator tables, by column. */
  readonly headers: IndicatorBlock['headers'];
  /** Those of the funds block. */
  readonly fundsHeaders: Funds['headers'];
  /** Whether any of the short texts of the form is like this, squeezed: "部门（单位）" is "部门(单位)". */
  readonly says: (pattern: RegExp) => boolean;
}

/** A layout that has a name: what recognises it, and which policy follows. */
export interface LayoutKind<Id extends string> {
  readonly id: Id;
  readonly title: Wording;
  /** The id of the policy by which its forms are judged. */
  readonly policy: string;
  readonly recognises: (traits: Traits) => boolean;
}

/** Declares a layout; its id becomes one of the names a form's layout can have. */
export function defineLayout<const Id extends string>(layout: LayoutKind<Id>): LayoutKind<Id> {
  return layout;
}

/** Points stand in the table: a form without them is only told, not scored. */
export function isScored({ headers }: Traits): boolean {
  return headers.weight !== undefined || headers.score !== undefined;
}
