import { breaksElsewhere, reboundFormulas } from '../../src/formulas';
import { type LackedHeaders, lackedHeaders } from '../../src/forms';
import type { FormReview, Settings } from '../../src/review';
import { type Rule, rules as catalogue } from '../../src/rules';
import type { Sheet } from '../../src/sheets';
import { type Watch, judge } from './judging';
import { type RuleNames, ruleNamesOf } from './names';
import { sheetsToJudge } from './sheets-to-judge';

/** What a check comes to, before it meets what the pane shows. */
export interface Examination {
  readonly reviews: readonly FormReview[];
  readonly ruleNames: RuleNames;
  /** Of every sheet that was judged, where no form was found: which headers of one it lacks. */
  readonly lacked: readonly LackedHeaders[];
  /** How many cells show #NAME? for a recipient without the add-in. */
  readonly breaking: number;
  /** How many PERF formulas the spreadsheet does not know for what they are. */
  readonly unbound: number;
}

/**
 * Examines the sheets of a workbook as its settings want it; very hidden ones are not judged.
 * @throws HostProblem 'cancelled' when the watch's signal says so
 */
export type Examine = (sheets: readonly Sheet[], settings: Settings, watch: Watch) => Promise<Examination>;

/** Examines here, by these rules or the whole catalogue. */
export function examineBy(rules: readonly Rule[] | undefined): Examine {
  return async (sheets, settings, watch) => {
    const judged = sheetsToJudge(sheets);
    const reviews = await judge(judged, settings, rules, watch);
    return {
      reviews,
      ruleNames: ruleNamesOf(catalogue),
      lacked: reviews.length === 0 ? judged.map(lackedHeaders) : [],
      breaking: breaksElsewhere(sheets).length,
      unbound: reboundFormulas(sheets).length,
    };
  };
}
