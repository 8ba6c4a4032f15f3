import type { Entry } from '../forms';
import type { Position, Range } from '../sheets';
import type { Decimal } from '../values';

/** What a formula is given: a cell, a range, a literal, or null where it is left out. */
export type Given = Position | Range | string | number | null;

/** A cell of a form that a PERF.* function could fill, before anybody asked whether it should. */
export interface Candidate {
  /** Without the namespace: EXECRATE. */
  readonly name: string;
  /** In the form's words: the funds line's label, the indicator's name, the total's label. */
  readonly about: string;
  /** Where the result belongs, and what stands there. */
  readonly at: Entry;
  readonly given: readonly Given[];
  /** What the rules hold to be right there; null where they cannot tell, undefined where they have no say. */
  readonly right?: readonly Decimal[] | null;
  /** A reason, known beforehand, not to put a formula there. */
  readonly not?: 'shifted' | 'left-blank' | 'own-policy' | 'scattered' | 'share';
}
