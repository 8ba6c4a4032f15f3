import type { Figure, Indicator } from '../../src/forms';
import type { Bed } from './bed';

const errorValues = ['#DIV/0!', '#REF!', '#VALUE!', '#N/A', '####'] as const;

/** Plants what stands in a cell instead of a number: an error value, a letter for a digit, a formula that nobody calculated. */
export function plantInFigures(bed: Bed, rows: readonly Indicator[]): void {
  const { funds, statedTotal } = bed.form;
  const amounts = (funds?.lines ?? []).flatMap(({ adjustedBudget, executed, executionRate }) => [
    adjustedBudget,
    executed,
    executionRate,
  ]);
  const points = rows.flatMap(({ weight, score }) => [weight, score]);
  const figures = [...amounts, ...points, rows.length > 0 ? statedTotal : null].filter(
    (figure): figure is Figure => figure?.number?.gt(0) === true,
  );
  for (const figure of figures) {
    bed.plant('error value', figure.cell, [[figure.cell, bed.pick(errorValues)]]);
    if (figure.text.includes('0')) {
      bed.plant('letter for a digit', figure.cell, [[figure.cell, figure.text.replace('0', 'O')]]);
    }
    bed.uncalculated('formula without a result', figure.cell);
  }
}
