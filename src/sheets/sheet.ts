/** A cell's place, both counted from 1: row 19, column 6 is F19; in a text file, line 19, sixth field. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly from: Position;
  readonly to: Position;
}

/** A cell that is not empty, as the host stores it. */
export interface Cell extends Position {
  /** The stored value. A formula's cached result; an error value is its text ("#DIV/0!"), see `noValue`. */
  readonly content: string | number | boolean;
  /** What the user sees: the number under its number format, the text itself. */
  readonly text: string;
  /** Without the leading "=". */
  readonly formula?: string;
  /** The number format shows a percent: content 0.9984 is 99.84 %. */
  readonly percent?: boolean;
  /**
   * Why the cell holds no value, where it holds none:
   * - `error`: an error value; content and text are its text ("#REF!").
   * - `picture`: a picture in the cell (WPS's =DISPIMG, Excel's picture in cell); content and text are ''.
   * - `uncalculated`: a formula that nobody has calculated. Its result was never stored (content and text are ''), or it calls a
   *   PERF function that is not there, or not yet (content and text are "#NAME?" or "#BUSY!").
   */
  readonly noValue?: 'error' | 'picture' | 'uncalculated';
}

/** A worksheet at one moment: plain data, sparse, row by row. Nothing in it refers back to the host. */
export interface Sheet {
  readonly name: string;
  /** Non-empty cells, sorted by row, then column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
  /** Whether the source tells numbers from text. A text file does not: there a number as text is no slip. */
  readonly typed: boolean;
  /** Hidden, as far as a host can tell: it is judged like any other, and the report says so. */
  readonly hidden?: boolean;
  /** Hidden so that no menu shows it: lists and settings of programs, as far as a host can tell. It is judged as no form. */
  readonly veryHidden?: true;
}
