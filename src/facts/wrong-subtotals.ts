import type { Figure, Subtotal } from '../forms';
import { Decimal } from '../values';
import type { Facts } from './facts';
import { added } from './split-sum';

/** A 小计 that is not the sum of its rows. */
export interface WrongSubtotal {
  readonly subtotal: Subtotal;
  readonly column: 'weight' | 'score';
  readonly stated: Figure & { readonly number: Decimal };
  readonly sum: Decimal;
  /** The figures of the rows above it, up to the subtotal before. */
  readonly terms: readonly Figure[];
}

const allowed = new Decimal('0.011');

/** The subtotals that no sum of the rows above them explains, with or without the points of the execution rate. */
export function wrongSubtotals({ form }: Pick<Facts, 'form'>): readonly WrongSubtotal[] {
  if (form.subtotals.length === 0) return [];
  const byRow = new Map<number, (typeof form.indicators)[number][]>();
  for (const one of form.indicators) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  return form.subtotals.flatMap((subtotal) =>
    (['weight', 'score'] as const).flatMap((column): readonly WrongSubtotal[] => {
      const stated = subtotal[column];
      if (stated?.number == null) return [];
      const sums = subtotal.sums.map((rows) =>
        rows.flatMap((row) => (byRow.get(row) ?? []).flatMap((one) => one[column] ?? [])),
      );
      const [own = []] = sums;
      // Where a figure is missing or cannot be read, that is what is wrong.
      if (own.length === 0 || sums.flat().some(({ number }) => number === null)) return [];
      const ofRate = form.funds?.main[column]?.number ?? new Decimal(0);
      const { number } = stated;
      const isSum = sums.some((figures) => {
        const sum = added(figures.flatMap((figure) => figure.number ?? []));
        return [sum, sum.plus(ofRate)].some((one) => one.minus(number).abs().lt(allowed));
      });
      const sum = added(own.flatMap((figure) => figure.number ?? []));
      return isSum ? [] : [{ subtotal, column, stated: { ...stated, number }, sum, terms: own }];
    }),
  );
}
