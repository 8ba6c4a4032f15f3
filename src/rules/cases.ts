import type { Severity } from '../words';
import type { Fix } from './rule';

/** A form: rows of the sheet, fields separated by "|". */
export interface Example {
  readonly name: string;
  readonly form: string;
  /** Further files, for a rule that looks across forms; their forms are counted after those of `form`. */
  readonly files?: readonly string[];
  /** Defaults to the national policy. */
  readonly policy?: string;
  /**
   * The sheet of a workbook, which tells numbers from text: 10 and 98.5% are numbers, '10 is text, =G2+G3→20 is a formula
   * with its result, =G2+G3→ one whose result was never stored.
   */
  readonly typed?: boolean;
}

/** A form in which the rule finds nothing, since all is right, or, with `unchecked`, since nothing there can be checked. */
export interface ValidCase extends Example {
  readonly unchecked?: true;
}

/** A form in which the rule finds exactly this, in this order. */
export interface InvalidCase extends Example {
  readonly finds: readonly {
    readonly at: string;
    readonly message: string;
    readonly severity?: Severity;
    /** For a rule that looks across forms: which of the example's it stands in, counted from 1; the first unless told. */
    readonly inForm?: number;
    /** Checked as far as given. */
    readonly values?: Readonly<Record<string, string>>;
    readonly steps?: readonly string[];
    /** Checked where given; null: the rule must not mend this. */
    readonly fix?: ExpectedFix | null;
  }[];
}

/** What a fix writes, by address. */
export interface ExpectedFix {
  readonly kind: Fix['kind'];
  readonly edits: readonly { readonly at: string; readonly value: string }[];
}

/** The examples of a rule: they are its tests and its page. */
export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}
