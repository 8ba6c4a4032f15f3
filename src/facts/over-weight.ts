import type { Figure, FundsLine, Indicator } from '../forms';
import type { Position } from '../sheets';
import type { Decimal } from '../values';
import type { Facts } from './facts';
import { weightOfScore } from './shared-points';

/** A row whose score is higher than its weight. */
export interface RowOverWeight<Row> {
  readonly row: Row;
  readonly weight: Figure & { readonly number: Decimal };
  readonly score: Figure & { readonly number: Decimal };
}

/** The scores of a form that are higher than their weights, those of the execution rate and those of the indicators. */
export interface OverWeight {
  readonly lines: readonly RowOverWeight<FundsLine>[];
  readonly indicators: readonly RowOverWeight<Indicator>[];
  /** The same by the cell of the score: a form may have thousands. */
  readonly at: ReadonlyMap<Position, RowOverWeight<FundsLine | Indicator>>;
}

/** Scores above their weights; a row that lacks either is passed over. */
export function overWeight(facts: Pick<Facts, 'form' | 'places'>): OverWeight {
  const { form } = facts;
  const lines = above(form.funds?.lines ?? [], ({ weight }) => weight?.number ?? null);
  const indicators = above(form.indicators, (indicator) => weightOfScore(indicator, facts));
  return { lines, indicators, at: new Map([...lines, ...indicators].map((one) => [one.score.cell, one])) };
}

function above<Row extends { readonly weight: Figure | null; readonly score: Figure | null }>(
  rows: readonly Row[],
  weightOf: (row: Row) => Decimal | null,
): readonly RowOverWeight<Row>[] {
  return rows.flatMap((row) => {
    const { weight, score } = row;
    const number = weightOf(row);
    if (!weight || !number || !isNumber(score) || !score.number.gt(number)) return [];
    return [{ row, weight: { ...weight, number }, score }];
  });
}

function isNumber(figure: Figure | null): figure is Figure & { readonly number: Decimal } {
  return figure !== null && figure.number !== null;
}
