import type { Entry, Figure, Form } from '../../forms';
import type { Policy } from '../../policies';
import { Decimal, decimalFromFloat, readNumber } from '../../values';
import { excerpt } from '../excerpt';
import { cellAt } from '../neighbours';
import { type SplitSum, splitSum } from '../weights-total/sum-steps';

/** Scores are printed with two decimals: totals may differ from their sum by one unit of the last. */
export const allowed = new Decimal('0.01');

/** A total that the form states. */
export interface StatedTotal {
  readonly name: string;
  readonly cell: Figure['cell'];
  readonly number: Decimal;
}

/** The 总分 row's score and the 自评总分 beside its label; blank ones are none. */
export function statedTotals(form: Form): readonly StatedTotal[] {
  const { totalRow, basics } = form;
  const inRow = totalRow?.score?.number
    ? [
        {
          name: excerpt(totalRow.label.text),
          cell: totalRow.score.cell,
          number: totalRow.score.number,
        },
      ]
    : [];
  const beside = basics.flatMap(({ name, label, value }): StatedTotal[] => {
    const number = name === 'total' ? numberIn(form, value) : null;
    return number ? [{ name: excerpt(label.text.replace(/[:：]$/u, '')), cell: value.cell, number }] : [];
  });
  return [...inRow, ...beside];
}

/** Is the stated total the sum of all scores, or, as a 合计 of the indicator table alone, that of the indicators'? */
export function isRight(total: StatedTotal, scores: SplitSum, form: Form, policy: Policy): boolean {
  if (isSumOfAll(total, scores)) return true;
  if (!isOfIndicatorsOnly(total, form, policy)) return false;
  return total.number.minus(added(scores.ofIndicators)).abs().lte(allowed);
}

/** Is the stated total the sum of all scores, the execution rate's included? */
export function isSumOfAll({ number }: StatedTotal, { sum }: SplitSum): boolean {
  return number.minus(sum.value).abs().lte(allowed);
}

/** A 合计 of the indicator table alone: it states the indicators' 90 points, not the form's 100. */
export function isOfIndicatorsOnly({ cell }: StatedTotal, form: Form, policy: Policy): boolean {
  if (cell !== form.totalRow?.score?.cell) return false;
  const stated = form.totalRow.weight?.number;
  const weights = splitSum(form, 'weight');
  if (!stated || !weights || stated.eq(policy.total.value)) return false;
  return added(weights.ofIndicators).eq(stated);
}

/** The number that is stored, not what the format rounds it to. */
function numberIn({ sheet }: Form, { cell, text }: Entry): Decimal | null {
  const stored = cellAt(sheet, cell)?.content;
  if (typeof stored === 'number') return decimalFromFloat(stored);
  const reading = readNumber(text);
  return reading.state === 'number' ? reading.number : null;
}

function added(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((sum, one) => sum.plus(one), new Decimal(0));
}
