import type { TemplateName } from './catalogue';

/** A form as it is asked for; several make a workbook of several. The same orders give the same file, byte for byte. */
export interface TemplateOrder {
  readonly layout: TemplateName;
  /** The name of its sheet, instead of the blueprint's. */
  readonly sheet?: string;
  /** `perf`: its formulas are PERF.*, for who has the add-in; `native`: plain formulas, right in any spreadsheet. */
  readonly edition: 'perf' | 'native';
  /** Rows for indicators (of a summary: for projects); those of the published form where none are asked for. */
  readonly rows?: number;
  /** Id of the policy, one of those that the layout fits; the layout's own where none is named. */
  readonly policy?: string;
  /** 单位名称 */
  readonly unit?: string;
  /** What stands in cells of the form from the start, by the name of the field; in a computed one instead of its formula. */
  readonly texts?: Readonly<Record<string, string | number>>;
  /**
   * The labels that the indicators stand under, row by row, instead of the published ones; `rows` then counts for nothing. Where a form has
   * several tables `block` names the one; those that none is put into are left out.
   */
  readonly indicators?: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly block?: string;
  }[];
  /** Other words for what the form prints outside its table: title, 附件 line and notes, by the words that it prints. */
  readonly printed?: Readonly<Record<string, string>>;
  /** Filled in with sample values. */
  readonly filled?: boolean;
}

/** An order that cannot be followed, and why. */
export class OrderProblem extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}
