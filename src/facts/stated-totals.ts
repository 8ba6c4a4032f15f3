import type { Entry, Figure } from '../forms';
import { cellAt } from '../sheets';
import type { Decimal } from '../values';
import { decimalFromFloat, hundredth } from '../values';
import type { Facts } from './facts';
import { type SplitSum, added } from './split-sum';
import { type Unchecked, unchecked } from './unchecked';

/** A total that the form states. */
export interface StatedTotal {
  /** What it is called: the label of its row, or that of its cell without the colon. */
  readonly label: string;
  readonly cell: Figure['cell'];
  readonly number: Decimal;
}

/** The 总分 row's score and the 自评总分 beside its label; blank ones are none. */
export function statedTotals(facts: Pick<Facts, 'form' | 'numberIn'>): readonly StatedTotal[] {
  const { totalRow, basics } = facts.form;
  const inRow = totalRow?.score?.number
    ? [
        {
          label: totalRow.label.text,
          cell: totalRow.score.cell,
          number: totalRow.score.number,
        },
      ]
    : [];
  const beside = basics.flatMap(({ name, label, value }): StatedTotal[] => {
    const number = name === 'total' ? storedNumber(value, facts) : null;
    return number ? [{ label: label.text.replace(/[:：]$/u, ''), cell: value.cell, number }] : [];
  });
  return [...inRow, ...beside];
}

/** A stated total that is not the sum of the scores. */
export interface WrongTotal extends StatedTotal {
  readonly sum: Decimal;
}

type Totalled = Pick<Facts, 'form' | 'policy' | 'weights'>;

/** The stated totals that are not the sum of the scores, or why nobody can tell. */
export function wrongTotals(
  facts: Totalled & Pick<Facts, 'scores' | 'statedTotals' | 'canAddScores'>,
): readonly WrongTotal[] | Unchecked {
  if (facts.form.indicators.every(({ score }) => score === null)) return unchecked('no-such-column');
  const { scores, statedTotals: totals } = facts;
  if (!facts.canAddScores) return unchecked('unreadable');
  if (!scores) return unchecked('blank');
  if (totals.length === 0) {
    return unchecked(facts.form.statedTotal?.state === 'unreadable' ? 'unreadable' : 'blank');
  }
  if (isRateUnstated(facts)) return unchecked('no-such-column');
  const sum = scores.sum.value;
  return totals.filter((total) => !isRight(total, scores, facts)).map((total) => ({ ...total, sum }));
}

/** Is the stated total the sum of all scores, or, as a 合计 of the indicator table alone, that of the indicators'? */
function isRight(total: StatedTotal, scores: SplitSum, facts: Totalled): boolean {
  if (isSumOfAll(total, scores)) return true;
  if (!isOfIndicatorsOnly(total, facts)) return false;
  return total.number.minus(added(scores.ofIndicators)).abs().lte(hundredth);
}

/** Is the stated total the sum of all scores, the execution rate's included? */
export function isSumOfAll({ number }: StatedTotal, { sum }: SplitSum): boolean {
  return number.minus(sum.value).abs().lte(hundredth);
}

/** A 合计 of the indicator table alone: it states the indicators' 90 points, not the form's 100. */
export function isOfIndicatorsOnly({ cell }: StatedTotal, { form, policy, weights }: Totalled): boolean {
  if (cell !== form.totalRow?.score?.cell) return false;
  const stated = form.totalRow.weight?.number;
  if (!stated || !weights || stated.eq(policy.total.value)) return false;
  return added(weights.ofIndicators).eq(stated);
}

/** The number that is stored, not what the format rounds it to. */
function storedNumber(entry: Entry, { form, numberIn }: Pick<Facts, 'form' | 'numberIn'>): Decimal | null {
  const stored = cellAt(form.sheet, entry.cell)?.content;
  if (typeof stored === 'number') return decimalFromFloat(stored);
  const reading = numberIn(entry);
  return reading.state === 'number' ? reading.number : null;
}

/** No column says what the rate earned, and the indicators' weights leave room for it: the sum cannot be completed. */
function isRateUnstated({ form, policy, weights }: Totalled): boolean {
  if (form.funds?.lines.some((line) => line.score !== null) === true) return false;
  if (!weights) return false;
  return added(weights.ofIndicators).plus(policy.rateWeight.value).eq(policy.total.value);
}
