import type { GradeBand, QualitativeBand, RateStep, ReverseFormula } from '../scoring';
import type { Wording } from '../words';

export type { GradeBand, QualitativeBand, RateStep, ReverseFormula } from '../scoring';

/** A parameter with where it comes from, so that every finding and the policy page can cite it. */
export interface Sourced<T> {
  readonly value: T;
  /** The 文号, the form or the system it was read in. */
  readonly source: string;
}

/** 偏离度 thresholds in percent, by absolute value; see the rule `deviation-large`. */
export interface DeviationBands {
  readonly hint: number;
  readonly explain: number;
  readonly excessive: number;
  readonly extreme: number;
}

/**
 * The weight each group of level-1 indicators should have; several shapes can be right (with and without 成本).
 * A key is a group by its bare name, 产出 and not 产出指标. Groups that share one weight between them, free to divide it,
 * are joined by "+": `{ 产出: 40, '效益+满意度': 40 }` gives 40 to 效益 and 满意度 together, and a form without 满意度 may give
 * all 40 to 效益. Read keys with {@link groupsSharing}. A group that no key names should have no weight.
 */
export type GroupWeights = Readonly<Record<string, number>>;

/** The groups that a key of {@link GroupWeights} gives its weight to: `'效益+满意度'` → 效益, 满意度; `'产出'` → 产出. */
export function groupsSharing(key: string): readonly string[] {
  return key.split('+');
}

/** The budget under an execution rate: 全年（调整）预算数, or, in the middle of a year, 年初预算数. */
export type RateBudget = 'adjusted' | 'initial';

/** What differs by region and year, as data. Amounts in points, thresholds in percent. */
export interface Policy {
  readonly id: string;
  readonly title: Wording;
  /** The rule the policy rests on, quoted by findings that have no source of their own. */
  readonly basis: string;
  /** Σ weights, the rate's included. */
  readonly total: Sourced<number>;
  /** 执行率权重, summed over the funds block. */
  readonly rateWeight: Sourced<number>;
  /** The points of a rate that is scored by steps, from the best down (Jiangxi); empty: rate weight × rate. */
  readonly rateSteps: Sourced<readonly RateStep[]>;
  /** May more be spent than was budgeted, so that the rate is over 100 % (Zhejiang)? */
  readonly mayExceedBudget: Sourced<boolean>;
  /** The rate of nothing spent on a budget of 0, in percent: 0, or 100 (Zhejiang). */
  readonly rateOfNothing: Sourced<number>;
  /** Any one of these is right; empty when the policy leaves groups free. */
  readonly groupWeights: Sourced<readonly GroupWeights[]>;
  /** Formulas accepted for an unmet ≤; the first is the one shown. */
  readonly reverse: Sourced<readonly ReverseFormula[]>;
  readonly deviationBands: Sourced<DeviationBands>;
  readonly qualitativeBands: Sourced<readonly QualitativeBand[]>;
  /** What the execution rate is reckoned from. */
  readonly rateBudget: Sourced<RateBudget>;
  /** An execution rate below this needs a reason; 0: none does. */
  readonly rateNeedsReason: Sourced<number>;
  /** A budget changed by at least this needs a reason; 0: any change does. */
  readonly budgetChangeNeedsReason: Sourced<number>;
  /** An actual of at least this share of the target, in percent, needs a reason (Guangxi 130); null: none. */
  readonly actualNeedsReason: Sourced<number | null>;
  /** Where the target is 0: an actual of at least this needs a reason (Guangxi 30); null: none. */
  readonly actualOfZeroNeedsReason: Sourced<number | null>;
  /** Must a 定性 row say in words why it got its points (Guangxi)? */
  readonly qualitativeNeedsRemark: Sourced<boolean>;
  /** From the best to the worst. */
  readonly grades: Sourced<readonly GradeBand[]>;
  /** False where the form has no weight and score columns (central transfer payments), or none that is judged (mid-year). */
  readonly scored: Sourced<boolean>;
}
