import type { Policy } from '../policies';
import type { Position, Sheet } from '../sheets';
import type { Wording } from '../words';
import type { Cells, CellValue, Filled, Unanswered } from './arguments';
import type { CellError } from './errors';

/** One parameter, in the order of the call. */
export interface Parameter {
  readonly name: Wording;
  readonly description: Wording;
  readonly optional?: true;
  /** The last parameter may be given again and again. */
  readonly repeating?: true;
}

/** What stands in a cell afterwards: '' where the template is still unfilled, '—' where the row does not apply. */
export type Output = number | string | CellError;

/** What a call gives: one value, or a rectangle of rows that spills. */
export type Outcome = Output | readonly (readonly Output[])[];

/** A value as an example writes it; a nested array is a range, row by row. */
export type ExampleValue = number | string | null | readonly (readonly (number | string | null)[])[];

/** A call and what it gives. It is printed in the manual and run as a test. */
export interface Example {
  readonly arguments: readonly ExampleValue[];
  readonly result: Outcome;
}

interface Described<P extends readonly Parameter[]> {
  /** Without the namespace: PERF.SCORE is 'SCORE'. */
  readonly name: string;
  readonly description: Wording;
  readonly parameters: P;
  readonly examples: readonly Example[];
  /**
   * The same in plain formulas, for arguments that are numbers. Gets the arguments as formula text, '' where omitted, and
   * the policy; null where there is no such formula.
   */
  readonly native?: (given: readonly string[], policy: Policy) => string | null;
}

/** A row's cells when it is computed: the required ones are filled, null is an optional one that nobody gave. */
type Answered<P extends readonly Parameter[]> = {
  readonly [K in keyof P]: P[K] extends { readonly optional: true } ? Filled | null : Filled;
};

/** Computed cell by cell: ranges are broadcast against each other and the results spill. */
export interface ByCell<P extends readonly Parameter[] = readonly Parameter[]> extends Described<P> {
  readonly takes: 'cells';
  compute(...cells: Answered<P>): Output;
  /** What a row gives that cannot be computed, where that is something else than why it cannot. */
  readonly unanswered?: (why: Unanswered, first: CellValue) => Output;
}

/** Computed from whole ranges at once. `place` is where the first range begins, when the host tells. */
export interface ByRange extends Described<readonly Parameter[]> {
  readonly takes: 'ranges';
  readonly compute: (ranges: readonly Cells[], place: Position | null) => Outcome;
  /** The same with the sheet of the first range, where the host lets it be read: formats, merges and blanks as they are. */
  readonly computeOnSheet?: (sheet: Sheet, ranges: readonly Cells[]) => Outcome;
}

/** Any PERF.* function: Excel's and WPS's metadata, the manual and the tests all come from this one literal. */
export type FunctionDefinition =
  (Omit<ByCell, 'compute'> & { compute(...cells: readonly (Filled | null)[]): Output }) | ByRange;

/** Declares a function; its compute must take exactly the cells that its parameters name. */
export function defineFunction<const P extends readonly Parameter[]>(definition: ByCell<P>): ByCell<P> {
  return definition;
}

/** Declares a function of whole ranges. */
export function defineRangeFunction(definition: ByRange): ByRange {
  return definition;
}
