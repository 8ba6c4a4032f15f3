import type { Figure, Form } from '../forms';
import { Decimal } from '../values';
import type { Sum } from './tally';

/** The two columns of points. */
export type PointsColumn = 'weight' | 'score';

/** A sum over the form, split into the execution rate's points and the indicators'. */
export interface SplitSum {
  readonly sum: Sum;
  /** The figures that were added up, and those of them that are the indicators'. */
  readonly figures: ReadonlySet<Figure>;
  readonly figuresOfIndicators: ReadonlySet<Figure>;
  readonly ofRates: readonly Decimal[];
  readonly ofIndicators: readonly Decimal[];
}

/** Splits the sum of a column; null where there is none, or no indicator has a number in it. */
export function splitSum({ indicators }: Form, column: PointsColumn, sum: Sum | null): SplitSum | null {
  if (!sum) return null;
  const own = new Set<Figure | null>(indicators.map((indicator) => indicator[column]));
  const [figuresOfIndicators, figuresOfRates] = [true, false].map((isOwn) =>
    sum.terms.filter((term) => own.has(term) === isOwn),
  );
  const ofIndicators = numbersOf(figuresOfIndicators);
  if (ofIndicators.length === 0) return null;
  return {
    sum,
    figures: new Set(sum.terms),
    figuresOfIndicators: new Set(figuresOfIndicators),
    ofRates: numbersOf(figuresOfRates),
    ofIndicators,
  };
}

/** Adds up. */
export function added(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((sum, one) => sum.plus(one), new Decimal(0));
}

function numbersOf(figures: readonly Figure[] = []): readonly Decimal[] {
  return figures.flatMap(({ number }) => number ?? []);
}
