/** Why a check could not be made, so that the review can say what was not checked. */
export type Unchecked =
  | { readonly unchecked: 'no-such-column' }
  | { readonly unchecked: 'blank' }
  | { readonly unchecked: 'not-applicable' }
  | { readonly unchecked: 'not-comparable' }
  | { readonly unchecked: 'unreadable' }
  | { readonly unchecked: 'policy' };

/** It could not be told, and why. */
export function unchecked(why: Unchecked['unchecked']): Unchecked {
  return { unchecked: why };
}

/** What is wrong; null where it was looked at and is right; or why nobody can tell. */
export type Told<Wrong> = Wrong | null | Unchecked;

/** Is something known to be wrong? Not where it is right, nor, for want of a check, where nobody can tell. */
export function isWrong<Wrong extends object>(told: Told<Wrong>): told is Wrong {
  return told !== null && !('unchecked' in told);
}
