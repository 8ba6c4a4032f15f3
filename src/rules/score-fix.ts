import type { Figure, Form } from '../forms';
import type { Policy } from '../policies';
import { gradeOf } from '../scoring';
import type { Edit } from '../sheets';
import { type Decimal, readNothing } from '../values';
import { numberEdit } from './mending';
import { cellAt } from './neighbours';
import type { Fix } from './rule';
import {
  type StatedTotal,
  allowed,
  isOfIndicatorsOnly,
  isSumOfAll,
  statedTotals,
} from './total-mismatch/stated-totals';
import { splitSum } from './weights-total/sum-steps';

/**
 * Writes a score anew, and with it the totals typed in that were the sum of the scores until now; a total that is a formula
 * follows by itself. A fix that reaches a total is only suggested: two of them would each write their own total. Null
 * where it is not certain what follows: which scores count, or a stated grade that would no longer be that of the total.
 */
export function scoreFix(form: Form, policy: Policy, figure: Figure, score: Decimal): Fix | null {
  const edit = numberEdit(form, figure.cell, score);
  if (!edit || !figure.number || mayCountElsewhere(form, figure)) return null;
  const scores = splitSum(form, 'score');
  if (!scores?.sum.terms.includes(figure)) return { kind: 'safe', edits: [edit] };
  const sum = scores.sum.value.minus(figure.number).plus(score);
  const following: Edit[] = [];
  for (const total of statedTotals(form)) {
    if (!isSumOfAll(total, scores)) {
      if (isOfIndicatorsOnly(total, form, policy) && isOfIndicator(form, figure)) return null;
      continue;
    }
    if (!keepsGrade(form, policy, total.number, sum)) return null;
    if (isWithin(total, sum) || isFormula(form, total)) continue;
    const change = numberEdit(form, total.cell, sum);
    if (!change) return null;
    following.push(change);
  }
  return following.length === 0
    ? { kind: 'safe', edits: [edit] }
    : { kind: 'suggested', edits: [edit, ...following] };
}

/** Where a form states a grade, a total may only change inside its band. */
export function keepsGrade({ basics }: Form, { grades }: Policy, before: Decimal, after: Decimal): boolean {
  const isStated = basics.some(({ name, value }) => name === 'grade' && readNothing(value.text) === null);
  return !isStated || gradeOf(before, grades.value) === gradeOf(after, grades.value);
}

/** A score of a group whose total is scored, too: which of them count depends on whether they agree. */
function mayCountElsewhere({ funds }: Form, figure: Figure): boolean {
  return (funds?.groups ?? []).some(({ total, parts }) => {
    const scored = [total, ...parts].filter((line) => line.score?.number);
    return scored.includes(total) && scored.length > 1 && scored.some((line) => line.score === figure);
  });
}

function isOfIndicator({ indicators }: Form, figure: Figure): boolean {
  return indicators.some((indicator) => indicator.score === figure);
}

function isWithin({ number }: StatedTotal, sum: Decimal): boolean {
  return number.minus(sum).abs().lte(allowed);
}

function isFormula({ sheet }: Form, { cell }: StatedTotal): boolean {
  return cellAt(sheet, cell)?.formula !== undefined;
}
