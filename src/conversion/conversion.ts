import type { Position } from '../sheets';
import type { TemplateOrder } from '../templates/blank-sheets';
import type { Wording } from '../words';

/** Something of the filled form that found no place in the other, or does not stand there as it did. */
export interface NotCarried {
  /** What it is: "指标 · 是否核心指标". */
  readonly what: Wording;
  /** Where it stands in the filled form. */
  readonly cells: readonly Position[];
  /** What stands there. */
  readonly texts: readonly string[];
  /**
   * - `no-place`: the other layout has no such cell, column or line
   * - `printed`: it prints something else there, such as the points of the execution rate
   * - `computed`: a formula there comes to something else, since other values that it rests on were not carried
   * - `period`: it is of a part of the year, and the other form wants the whole, or the other way round
   */
  readonly why: 'no-place' | 'printed' | 'computed' | 'period';
}

/** Cells of the new form that want something which the filled one does not say. */
export interface LeftBlank {
  readonly what: Wording;
  readonly cells: readonly Position[];
}

/** A filled form in another layout: the order that gives its file, and what is to be seen to. */
export interface Conversion {
  readonly order: TemplateOrder;
  readonly notCarried: readonly NotCarried[];
  readonly leftBlank: readonly LeftBlank[];
}

/** The layout that a form is to have. */
export type Wanted = Pick<TemplateOrder, 'layout' | 'edition' | 'policy'>;

/** A form that cannot be carried into this layout, and why. */
export class ConversionProblem extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}
