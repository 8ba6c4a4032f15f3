import type { Position, Range } from '../../../sheets';
import type { Wording } from '../../../words';

/** A line of a cell's border, by the format's own name ("thin", "mediumDashed", ECMA-376 18.18.3). */
export interface BorderLine {
  readonly style: string;
  /** "#rrggbb"; left out where the reader's own colour of letters is meant. */
  readonly colour?: string;
}

/** The lines around a cell; `down` falls from the upper left, `up` rises to the upper right. */
export type Borders = Readonly<
  Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'down' | 'up', BorderLine>>
>;

/** Letters. Sizes are points. */
export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  readonly colour?: string;
}

/** Where the text stands in its cell, by the format's own names (ECMA-376 18.18.40, 18.18.88). */
export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
  /** In steps of about three spaces. */
  readonly indent?: number;
  /** Degrees, up is positive; 255 is one letter under another. */
  readonly rotation?: number;
}

/** The look of a cell. What is left out is as the spreadsheet has it. */
export interface CellLook {
  readonly font?: Font;
  /** One colour: a gradient is its first, a pattern its ground. */
  readonly fill?: string;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  readonly numberFormat?: string;
}

/** Columns of one look, both ends meant, from 1. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** The look of its empty cells, by its place in {@link Looks.cellLooks}. */
  readonly look?: number;
}

/** A row that says something of itself. */
export interface RowLook {
  /** In pixels. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly look?: number;
}

/** A rule for what may be entered. Formulas are as the file has them, without "=". */
export interface Validation {
  readonly kind: 'list' | 'whole' | 'decimal' | 'textLength' | 'custom';
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly ranges: readonly Range[];
  readonly allowsBlank: boolean;
  /** What else is entered: refused, doubted, or only remarked upon. */
  readonly reaction: 'stop' | 'warning' | 'information' | 'none';
  readonly message?: string;
}

/** Where a colour of a scale, or an end of a bar, lies. */
export interface ScalePoint {
  readonly kind: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly value?: string;
}

/** A conditional format. */
export type Condition = { readonly ranges: readonly Range[]; readonly stops: boolean } & (
  | { readonly kind: 'formula'; readonly formula: string; readonly look: CellLook }
  | { readonly kind: 'duplicates' | 'uniques'; readonly look: CellLook }
  | {
      readonly kind: 'rank';
      readonly look: CellLook;
      readonly rank: number;
      readonly fromBottom: boolean;
      readonly percent: boolean;
    }
  | { readonly kind: 'average'; readonly look: CellLook; readonly below: boolean; readonly equal: boolean }
  | {
      readonly kind: 'scale';
      readonly points: readonly (ScalePoint & { readonly colour: string })[];
    }
  | { readonly kind: 'bar'; readonly from: ScalePoint; readonly to: ScalePoint; readonly colour: string }
);

/** What is said of a cell beside its value: a comment, where it links to, a picture that stands on it. */
export interface Note {
  readonly cell: Position;
  readonly kind: 'comment' | 'link' | 'picture' | 'chart' | 'shape';
  /** Of a comment its text, of a link its target; '' for what is drawn. */
  readonly text: string;
}

/** A stretch of a cell's text with letters of its own. */
export interface Run {
  readonly text: string;
  /** Left out where the letters are the cell's. */
  readonly font?: Font;
}

/** A filter over a table, its first row the heads. Rows that it leaves out are hidden. */
export interface Filter {
  readonly range: Range;
  /** By which columns it chooses, and what stays; other ways to choose are not told, the rows they hide are. */
  readonly columns: readonly {
    readonly column: number;
    readonly values: readonly string[];
    readonly blanks: boolean;
  }[];
}

/** The looks of one worksheet. */
export interface SheetLooks {
  readonly name: string;
  readonly hidden: boolean;
  /** "#rrggbb" */
  readonly tab?: string;
  readonly gridlines: boolean;
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** In pixels. */
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** The place in {@link Looks.cellLooks} of each cell that has a style, by row and by column, from 1. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The date numbers of cells that show dates, likewise; none in a workbook that counts from 1904. A Cell has only their text. */
  readonly dates: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Texts of more than one kind of letters, likewise. */
  readonly texts?: ReadonlyMap<number, ReadonlyMap<number, readonly Run[]>>;
  readonly filter?: Filter;
  readonly validations: readonly Validation[];
  /** The first wins. */
  readonly conditions: readonly Condition[];
  readonly notes: readonly Note[];
  /** What a screen is not told of, and saving keeps: icon sets, rules for dates. */
  readonly untold: readonly Wording[];
}

/** A name for a place or a formula, without "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet it is of; left out where it is the workbook's. */
  readonly sheet?: string;
}

/** How a workbook looks. */
export interface Looks {
  /** The look of cells without a style, the first of {@link cellLooks}. */
  readonly cellLooks: readonly CellLook[];
  readonly sheets: readonly SheetLooks[];
  readonly names: readonly DefinedName[];
}
