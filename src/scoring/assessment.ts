import { Decimal, type Reading } from '../values';
import { coefficient, full, type ReverseFormula } from './coefficient';
import { compare, type Comparison, type ComparisonContext, type QuantitativeComparison } from './comparison';
import { deviation } from './deviation';
import { isCeiling, isFulfilled } from './fulfilment';
import { qualitativeScoreBand, score, type QualitativeBand, type ScoreBand } from './score';

/** One indicator as the form states it. */
export interface Assessed extends ComparisonContext {
  /** 指标值 */
  readonly target: Reading;
  /** 全年完成值 */
  readonly actual: Reading;
  /** 权重 in points, or null where the form has none. */
  readonly weight: Decimal | null;
}

/** What a policy decides about an indicator's score. */
export interface AssessmentTerms {
  /** Formulas accepted for an unmet ≤; the first is the one shown. */
  readonly reverse: readonly ReverseFormula[];
  readonly qualitativeBands: readonly QualitativeBand[];
}

/** What target and actual are worth. Nothing here is rounded but the scores. */
export interface Assessment {
  readonly comparison: Comparison;
  /** Null when it cannot be told; a 定性 target is met only by the grade `met`. */
  readonly met: boolean | null;
  /** 偏离度 in percent; null when undefined, not comparable, or 定性 and not met. */
  readonly deviation: Decimal | null;
  /**
   * Every accepted 得分系数 in percent, the one to show first: for an unmet ≤ or < one per formula of the terms, in their
   * order; else one. Empty when not comparable, or 定性 and not met.
   */
  readonly coefficients: readonly Decimal[];
  /** The 得分 of each coefficient, in points with two decimals; empty without a weight. */
  readonly scores: readonly Decimal[];
  /** 定性 with a weight: the points its grade allows; else null. */
  readonly band: ScoreBand | null;
}

const none = new Decimal(0);
/** Below a floor there is one way to reckon, whatever it is called. */
const floorFormula: readonly ReverseFormula[] = ['linear'];

const scoresOf = (weight: Decimal | null, coefficients: readonly Decimal[]): readonly Decimal[] =>
  weight === null ? [] : coefficients.map((each) => score(weight, each));

/** Two numbers, and what they are worth. The deviation is a division that few ask for: it is made when one does, and kept. */
class QuantitativeAssessment implements Assessment {
  readonly met: boolean;
  readonly coefficients: readonly Decimal[];
  readonly scores: readonly Decimal[];
  readonly band = null;
  #deviation: Decimal | null | undefined;

  constructor(
    readonly comparison: QuantitativeComparison,
    weight: Decimal | null,
    reverse: readonly ReverseFormula[],
  ) {
    const { nature, low, high, actual } = comparison;
    this.met = isFulfilled(nature, low, high, actual);
    const formulas = isCeiling(nature) ? reverse : floorFormula;
    this.coefficients = this.met
      ? [full]
      : formulas.map((formula) => coefficient(nature, low, high, actual, formula));
    this.scores = scoresOf(weight, this.coefficients);
  }

  get deviation(): Decimal | null {
    if (this.#deviation === undefined) {
      const { nature, low, high, actual } = this.comparison;
      this.#deviation = deviation(nature, low, high, actual);
    }
    return this.#deviation;
  }
}

/**
 * Compares, measures and scores one indicator: what every rule and PERF.* function asks.
 * Source: 财预〔2020〕10号 for 定性 and the grades, the budget system for the coefficient, forms 000 and 001 for the deviation.
 * @param assessed the row
 * @param terms the policy's say
 */
export function assess(assessed: Assessed, terms: AssessmentTerms): Assessment {
  const { weight } = assessed;
  const comparison = compare(assessed.target, assessed.actual, assessed);
  if (!comparison.comparable) {
    const met = comparison.why === 'falls-short' ? false : null;
    return { comparison, met, deviation: null, coefficients: [], scores: [], band: null };
  }
  if (comparison.kind === 'qualitative') {
    const met = comparison.grade === 'met';
    const coefficients = met ? [full] : [];
    return {
      comparison,
      met,
      deviation: met ? none : null,
      coefficients,
      scores: scoresOf(weight, coefficients),
      band: weight === null ? null : qualitativeScoreBand(weight, comparison.grade, terms.qualitativeBands),
    };
  }
  return new QuantitativeAssessment(comparison, weight, terms.reverse);
}
