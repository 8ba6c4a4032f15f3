import type { Decimal, FoldedText, Nature, Reading, Unit } from '../values';
import type { Cell, GridCell, Position, Range, Sheet } from '../sheets';
import type { FigureColumn, IndicatorColumn } from './indicator-columns';
import type { Layout } from './layouts';
import type { MoneyUnit } from './money-unit';
import type { RateRule } from './rate-rule';
import type { FollowedNaming, RefusedNaming } from './naming';

/** A text of the form with its cell. Blank cells have text ''; the cell is where the value belongs. */
export interface Entry {
  readonly cell: Position;
  /** As displayed, trimmed; line breaks kept. */
  readonly text: string;
  /** The same without HTML tags, and folded: nobody folds it again. */
  readonly words: FoldedText;
  /** Why the cell holds no value, where something stands there that is none; an error value has its text. */
  readonly noValue?: NonNullable<Cell['noValue']>;
}

/** A number of the form with its cell. */
export interface Figure extends Entry {
  /** `not-applicable`: "—", "/"; `unreadable`: something else than a number stands there, or what holds no value. */
  readonly state: 'number' | 'blank' | 'not-applicable' | 'unreadable';
  /** Null unless state is 'number'. A stored percent is in percent: 0.9984 under 0.00% is 99.84. */
  readonly number: Decimal | null;
  /** Decimals printed: 2 for "10.00". Half a unit of the last one is the precision of what is stated. */
  readonly decimals: number;
  /** An execution rate that is written as a share: 0.95, which is 95 here as every rate is in percent. */
  readonly asShare?: true;
  /** An amount whose cell names its unit: "845.50万元" is 845.5 in a form of 万元, 8455000 in one of 元. */
  readonly ownUnit?: true;
}

/** One line of the funds block, amounts in the form's money unit. A column that the block lacks is null. */
export interface FundsLine {
  readonly row: number;
  readonly label: Entry;
  /** `total` sums the lines below (or, as a closing 合计, above); `part` is one of them; `detail` is inside the part before it. */
  readonly kind: 'total' | 'part' | 'detail';
  readonly initialBudget: Figure | null;
  readonly adjustedBudget: Figure | null;
  /** In a mid-year form so far. */
  readonly executed: Figure | null;
  /** What a mid-year form expects to be spent by the end of the year. */
  readonly forecast: Figure | null;
  readonly executionRate: Figure | null;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  readonly reason: Entry | null;
}

/** A total of the funds block and its parts. */
export interface FundsGroup {
  readonly total: FundsLine;
  readonly parts: readonly FundsLine[];
  /** The parts are all there is (其他资金 stands among them, or a 合计 closes them); otherwise they are 其中. */
  readonly exhaustive: boolean;
}

/** The funds block (资金情况). */
export interface Funds {
  readonly lines: readonly FundsLine[];
  readonly groups: readonly FundsGroup[];
  /** The line that speaks for the form: the first total, else the first line. */
  readonly main: FundsLine;
  readonly unit: MoneyUnit | null;
  /** The points that the block's own label gives to the execution rate: 10 in "预算执行情况（10分）". */
  readonly points: Decimal | null;
  /** Header cells by role; empty where the figures stand beside their names. */
  readonly headers: Readonly<Partial<Record<FundsColumn, Entry>>>;
  /** Header cells whose columns arithmetic named. */
  readonly byContents: readonly Entry[];
  /** Header cells over figures that nothing names. */
  readonly unnamed: readonly Entry[];
}

/** The columns a funds block can have. */
export type FundsColumn =
  | 'initialBudget'
  | 'adjustedBudget'
  | 'budgetChange'
  | 'executed'
  | 'forecast'
  | 'executionRate'
  | 'weight'
  | 'score'
  | 'reason';

/** The cells of one indicator. A column that the table lacks is null; a blank cell is an entry with text ''. See indicator-columns. */
export type IndicatorCells = {
  readonly [Column in IndicatorColumn]: Column extends 'name'
    ? Entry
    : (Column extends FigureColumn ? Figure : Entry) | null;
};

/** One row of the indicator table: its cells, and what was read of them. */
export interface Indicator extends IndicatorCells {
  readonly row: number;
  /** The block it stands in (Wuhan has ten), counted from 0. */
  readonly block: number;
  /** The unit that its column says; null as well where that says none. */
  readonly unitReading: Unit | null;
  /** What the nature column says, if it can be read. */
  readonly statedNature: Nature | null;
  readonly targetReading: Reading;
  /** Null where there is no such column. */
  readonly standardReading: Reading | null;
  readonly actualReading: Reading;
  readonly forecastReading: Reading;
  /** For how many rows, this one and those after it, the weight stands; more than 1 where it is a group's. */
  readonly weightOver: number;
  /** For how many rows the score stands. */
  readonly scoreOver: number;
  /** What stands in the row under no name, or beside the table. */
  readonly others: readonly Entry[];
}

/** A block of indicators under one header, with the goal it belongs to. */
export interface IndicatorBlock {
  readonly headerRow: number;
  readonly goal: Entry | null;
  /** Header cells by role, for findings about a whole column. */
  readonly headers: Readonly<Partial<Record<IndicatorColumn, Entry>>>;
  /** Header cells whose words name nothing, and whose columns were known by what stands in them: less sure than the others. */
  readonly byContents: readonly Entry[];
  /** Header cells that neither their words nor their contents name: the user may name them. */
  readonly unnamed: readonly Entry[];
}

/** A level that states its points, with the rows under it: "产出指标(50分)", or 50 under a 权重 of the level's own. */
export interface LabelledGroup {
  readonly level: 1 | 2;
  readonly label: Entry;
  /** Where the points stand: the label itself, or a cell beside it. */
  readonly statedIn: Entry;
  readonly points: Decimal;
  readonly indicators: readonly Indicator[];
}

/** A row whose values stand beside their headers and were read by what they are. */
export interface RowShift {
  readonly row: number;
  /** The first value out of place, where it stands. */
  readonly cell: Position;
  /** How many columns it stands from its header: −1 is one to the left. */
  readonly by: number;
}

/** Basic cells: a label and its value. */
export type BasicLabel =
  | 'projectName'
  | 'projectCode'
  | 'department'
  | 'unit'
  | 'year'
  | 'contact'
  | 'phone'
  | 'status'
  | 'formNumber'
  | 'total'
  | 'grade'
  | 'office';

/** A labelled basic cell. */
export interface Basic {
  readonly name: BasicLabel;
  readonly label: Entry;
  readonly value: Entry;
}

/** The goal of the year and what became of it; beside it, where the form has one, that of the years to come. */
export interface Goals {
  readonly initial: Entry | null;
  readonly adjusted: Entry | null;
  readonly result: Entry | null;
  readonly longTerm: Entry | null;
  readonly longTermResult: Entry | null;
}

/** What a form says beside its tables, in sentences or ticks, and no check asks for. */
export type RemarkLabel =
  | 'filledInBy'
  | 'date'
  | 'category'
  | 'attribute'
  | 'type'
  | 'duties'
  | 'tasks'
  | 'conclusion'
  | 'problems'
  | 'measures'
  | 'remarks';

/** Such a text with its label. */
export interface Remark {
  readonly name: RemarkLabel;
  readonly label: Entry;
  readonly value: Entry;
}

/** A 总分 or 合计 row of the indicator table. */
export interface TotalRow {
  readonly row: number;
  readonly label: Entry;
  readonly weight: Figure | null;
  readonly score: Figure | null;
}

/** A 小计 row of the indicator table. */
export interface Subtotal {
  readonly label: Entry;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  /** The rows that it may sum: those since the subtotal before it, and those of its level-1 group. */
  readonly sums: readonly (readonly number[])[];
}

/** One 绩效自评表, as the sheet says it. Nothing is judged here, and nothing is guessed. */
export interface Form {
  readonly sheet: Sheet;
  readonly range: Range;
  /** Its cells that are not blank, row by row, each with what was read of it. */
  readonly cells: readonly GridCell[];
  readonly title: Entry | null;
  readonly layout: Layout;
  readonly year: number | null;
  readonly basics: readonly Basic[];
  readonly funds: Funds | null;
  /** How the form itself says that its execution rate is scored. */
  readonly rateRule: RateRule;
  readonly goals: Goals;
  readonly remarks: readonly Remark[];
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  readonly labelledGroups: readonly LabelledGroup[];
  readonly totalRow: TotalRow | null;
  readonly subtotals: readonly Subtotal[];
  /** The stated total: the 总分 row's score, else 自评总分. */
  readonly statedTotal: Figure | null;
  readonly shifts: readonly RowShift[];
  /** Headers, or labels, of a block of amounts above the indicators that could not be read as the funds. */
  readonly unread: readonly Entry[];
  /** The sheet of the workbook on which the funds stand alone, unread; null where none is known. */
  readonly fundsApart: string | null;
  /** The first cells of rows in the table that hold figures and not a word: nothing was read in them. */
  readonly wordless: readonly Entry[];
  /** What a user said of columns of this form, with the header cell of each, and what was said and could not be followed. */
  readonly named: readonly FollowedNaming<Entry>[];
  readonly misnamed: readonly RefusedNaming<Entry>[];
  /** The reasons that a block below the table gives for all that fell short. */
  readonly reasonBelow: Entry | null;
}
