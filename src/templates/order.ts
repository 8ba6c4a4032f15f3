import type { TemplateName } from './catalogue';

/** A template as it is asked for. The same order gives the same file, byte for byte. */
export interface TemplateOrder {
  readonly layout: TemplateName;
  /** `perf`: its formulas are PERF.*, for who has the add-in; `native`: plain formulas, right in any spreadsheet. */
  readonly edition: 'perf' | 'native';
  /** Rows for indicators (of a summary: for projects); those of the published form where none are asked for. */
  readonly rows?: number;
  /** Id of the policy, one of those that the layout fits; the layout's own where none is named. */
  readonly policy?: string;
  /** 单位名称 */
  readonly unit?: string;
  /** Texts that stand in cells of the form from the start, by the name of the field. */
  readonly texts?: Readonly<Record<string, string>>;
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
