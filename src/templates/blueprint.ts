import type { IndicatorColumn } from '../forms';
import type { TemplateName } from './catalogue';
import type { Computation } from './computation';

/**
 * What a cell is for, which is how it looks. `yearTitle` is a title that begins with the year, `year` an input under one that does
 * not, `prose` one of sentences, `line` one outside the table; `part` labels a line of the funds; `plain` is a text outside the
 * table; `status` says what is still missing; `closing` ends a table.
 */
export type Look =
  | 'title'
  | 'yearTitle'
  | 'year'
  | 'plain'
  | 'line'
  | 'label'
  | 'part'
  | 'fixed'
  | 'input'
  | 'prose'
  | 'computed'
  | 'note'
  | 'status'
  | 'closing';

/** How what is entered stands in a cell; under `text` Excel leaves "93.4%" as it was typed. */
export type CellFormat = 'amount' | 'rate' | 'points' | 'text';

/** A cell of a blank form, and how many columns and rows it takes. */
export interface BlueprintCell {
  readonly look: Look;
  readonly span: number;
  /** Rows, this one included; 1 unless said. The rows below leave its columns out. */
  readonly down?: number;
  /** What is printed on the blank form. */
  readonly text?: string | number;
  /** What the policy says stands there. */
  readonly term?: 'rateWeight';
  /** By this name formulas and orders find the cell. */
  readonly field?: string;
  readonly computes?: Computation;
  readonly format?: CellFormat;
  /** What the list of the cell offers. */
  readonly choices?: readonly string[];
  /** Whether the list is all that is allowed; otherwise it saves typing. */
  readonly onlyChoices?: boolean;
  /** What is said beside the cell while it is chosen. */
  readonly prompt?: string;
  /** What a good form has here. */
  readonly sample?: string | number;
}

/** A row of a form, its cells from left to right, those that reach down from above left out, as in a table of HTML. */
export interface BlueprintRow {
  /** In points; the blueprint's own unless said. */
  readonly height?: number;
  readonly cells: readonly BlueprintCell[];
}

/** Columns of a mid-year form that take a mark: what a deviation is due to, and whether the target will be reached. */
export type CauseOrChance =
  'ofFunds' | 'ofRules' | 'ofStaff' | 'ofEquipment' | 'ofElse' | 'surely' | 'possibly' | 'never';

/** What a column of a table holds: one that the reader knows by it, or one that only some forms print; `number` counts the rows. */
export type ColumnRole =
  | IndicatorColumn
  | 'number'
  | CauseOrChance
  | 'remark'
  | 'initial'
  | 'adjusted'
  | 'executed'
  | 'rate'
  | 'total'
  | 'grade';

/** A column of an indicator table. */
export interface TableColumn {
  readonly role: ColumnRole;
  readonly header: string;
  /** A heading over this column and the ones beside it that say the same. */
  readonly over?: string;
  /** 1 unless said. */
  readonly span?: number;
}

/** What a good row has, by column. */
export type SampleRow = Readonly<Partial<Record<ColumnRole, string | number>>>;

/** A group of level 1: its label, and its rows by level 2. */
export interface IndicatorGroup {
  readonly label: string;
  readonly kinds: readonly {
    readonly label: string;
    /** The blank form has as many rows as there are samples. */
    readonly samples: readonly SampleRow[];
  }[];
}

/** A table with a row an indicator, of as many rows as are asked for. */
export interface IndicatorTable {
  readonly kind: 'table';
  /** Its name, where a form has several: an order puts indicators into it by this. */
  readonly block?: string;
  /** The row of its goal, over its header. */
  readonly goal?: BlueprintRow;
  /** A label that reaches down its left side. */
  readonly side?: { readonly text: string; readonly span: number };
  readonly columns: readonly TableColumn[];
  readonly groups: readonly IndicatorGroup[];
}

/** A blank form, as data. */
export interface Blueprint {
  readonly name: TemplateName;
  /** The tab of the form. */
  readonly sheet: string;
  /** Widths from column A on, in characters. */
  readonly columns: readonly number[];
  readonly rowHeight: number;
  readonly landscape?: true;
  /** Its rows from the title down, with tables between them. */
  readonly parts: readonly (BlueprintRow | IndicatorTable)[];
  /** Fields that a form cannot do without. */
  readonly required: readonly string[];
  /** Funds lines (`budget`, `spent`) whose spending may not pass the budget. */
  readonly funds: readonly { readonly budget: string; readonly spent: string }[];
  /** Cells whose points count beside those of the indicators. */
  readonly rateWeights: readonly string[];
  readonly guidance: readonly Guidance[];
}

/** A paragraph of 填表说明 under its heading. */
export interface Guidance {
  readonly heading: string;
  readonly lines: readonly string[];
}
