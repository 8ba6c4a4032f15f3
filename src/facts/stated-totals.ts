import type { Entry, Figure } from '../forms';
import { cellAt } from '../sheets';
import { rateScores } from '../scoring';
import { Decimal, decimalFromFloat, hundredth } from '../values';
import type { Facts } from './facts';
import { rateTerms } from './rate-score';
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
  /** `over`: the rate's points stand nowhere, and the total is more than the points of its own row. */
  readonly how: 'sum' | 'over';
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
  const sum = scores.sum.value;
  if (isRateUnstated(facts)) {
    const ofTable = totals.filter((total) => isOfIndicatorsOnly(total, facts));
    if (ofTable.length === 0) return unchecked('no-such-column');
    return ofTable.flatMap((total): readonly WrongTotal[] => {
      if (isRight(total, scores, facts)) return [];
      if (!isOverWeight(total, facts)) return [{ ...total, sum, how: 'sum' }];
      return isWithRate(total, sum, facts) ? [] : [{ ...total, sum, how: 'over' }];
    });
  }
  return totals
    .filter((total) => !isRight(total, scores, facts))
    .map((total) => ({ ...total, sum, how: 'sum' }));
}

/** Is the stated total the sum of all scores, or, as a 合计 of the indicator table alone, that of the indicators'? */
function isRight(total: StatedTotal, scores: SplitSum, facts: Totalled): boolean {
  if (isSumOfAll(total, scores)) return true;
  if (!isOfIndicatorsOnly(total, facts)) return false;
  return total.number.minus(added(scores.ofIndicators)).abs().lte(hundredth);
}

/** A total of no more than the indicators' points has none of the rate's in it. */
function isOverWeight({ number }: StatedTotal, { form }: Totalled): boolean {
  return number.gt(form.totalRow?.weight?.number ?? 0);
}

/** With what the rate earns, or with all of its points, it comes to that. */
function isWithRate({ number }: StatedTotal, sum: Decimal, { form, policy }: Totalled): boolean {
  const all = new Decimal(policy.rateWeight.value);
  const [executed, budget] = [form.funds?.main.executed?.number, form.funds?.main.adjustedBudget?.number];
  const earned = executed && budget ? rateScores(all, executed, budget, rateTerms(policy)) : [];
  return [...earned, all].some((points) => number.minus(sum).minus(points).abs().lte(hundredth));
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
