import type { FundsLine } from '../../src/forms';
import type { Position } from '../../src/sheets';
import type { Bed } from './bed';

const figureColumns = ['initialBudget', 'adjustedBudget', 'executed'] as const;

/** Plants what can be wrong in the funds block. */
export function plantInFunds(bed: Bed): void {
  for (const line of bed.form.funds?.lines ?? []) inFundsLine(bed, line);
  inFundsGroups(bed);
}

function inFundsLine(bed: Bed, line: FundsLine): void {
  const { executionRate: rate, score, weight, adjustedBudget, executed } = line;
  if (rate?.number && executed?.number) {
    bed.number('rate off', rate, rate.number.toNumber() + bed.pick([-5, -1, 1, 2, 7]));
    bed.number('rate misplaced point', rate, rate.number.toNumber() / 10);
    if (!rate.number.eq(rate.number.round())) bed.number('rate off', rate, rate.number.toNumber() - 0.02);
  }
  if (score?.number && weight?.number && adjustedBudget?.number) {
    bed.number('rate score off', score, score.number.toNumber() - bed.pick([0.05, 0.5, 1, 3]));
    bed.number('rate score over weight', score, weight.number.toNumber() + bed.pick([0.5, 2]));
  }
  if (weight?.number && bed.form.indicators.some((one) => one.weight)) {
    bed.number('rate weight off', weight, weight.number.toNumber() - 2, bed.placeOfWeights());
  }
  if (executed?.number && adjustedBudget?.number?.gt(0)) {
    const budget = adjustedBudget.number.toNumber();
    if (bed.subject.policy?.mayExceedBudget.value) return;
    bed.number('executed above budget', executed, budget + 1);
    bed.number('executed above budget', executed, budget * 1.2);
  }
}

function inFundsGroups(bed: Bed): void {
  const { funds } = bed.form;
  for (const { total, parts, exhaustive } of funds?.groups ?? []) {
    for (const column of figureColumns) {
      const sum = total[column];
      const filled = parts.flatMap((part) => part[column] ?? []);
      if (!sum?.number || !filled.some((part) => part.number?.gt(0))) continue;
      const value = sum.number.toNumber();
      bed.plant('total of parts blank', sum.cell, [[sum.cell, '']]);
      for (const part of parts) {
        const figure = part[column];
        if (figure?.number && part.kind === 'part') {
          bed.number('part larger than its total', figure, value * 1.5 + 1, sum.cell);
        }
      }
      if (!exhaustive) continue;
      // Whole numbers may each be rounded by half a unit.
      const least = parts.length + 1;
      bed.number('total of parts off', sum, value + bed.pick([least, 10, 100]));
      bed.number('total of parts off', sum, value * 0.9);
      for (const part of parts.filter(({ kind }) => kind === 'part')) {
        const figure = part[column];
        if (!figure?.number) continue;
        bed.number('part off', figure, figure.number.toNumber() + bed.pick([least, 5.5, 20]), sum.cell);
      }
    }
    if (exhaustive) copyPart(bed, parts);
  }
  const main = funds?.main;
  // A summary has no place for reasons.
  if (!main || bed.form.layout === 'summary') return;
  const { initialBudget: initial, adjustedBudget: adjusted, executed, executionRate } = main;
  if (initial?.number?.gt(0) && adjusted?.number?.eq(initial.number)) {
    bed.number('budget changed', initial, initial.number.toNumber() * 2, adjusted.cell);
  }
  // A reason that speaks of money explains the rate, wherever it stands.
  const isExplained =
    bed.form.indicators.some(({ reason }) => /费用|资金|支出|支付|结余/u.test(reason?.text ?? '')) ||
    [main.reason, bed.form.reasonBelow].some((entry) => entry && entry.text !== '');
  if (executed?.number && adjusted?.number && executionRate?.number && !isExplained) {
    bed.number('rate low', executed, adjusted.number.toNumber() * 0.6, executionRate.cell);
  }
  if (
    executed?.number &&
    adjusted?.number?.gt(0) &&
    executionRate &&
    bed.form.indicators.some(({ weight }) => weight?.number?.gt(0))
  ) {
    bed.number('a third spent', executed, adjusted.number.toNumber() * 0.33, executionRate.cell);
  }
}

/** Copies the figures of the first part with money over another. */
function copyPart(bed: Bed, parts: readonly FundsLine[]): void {
  const [from, ...others] = parts.filter((part) => part.kind === 'part');
  const amounts = figureColumns.flatMap((column) => from?.[column] ?? []);
  if (!from || amounts.length < 2 || amounts.some((figure) => !figure.number?.gt(0))) return;
  for (const other of others) {
    const pairs = figureColumns.flatMap((column): [Position, string][] => {
      const [source, aim] = [from[column], other[column]];
      return source && aim ? [[aim.cell, source.text]] : [];
    });
    const [first] = pairs;
    if (first) bed.plant('parts copied', first[0], pairs);
  }
}
