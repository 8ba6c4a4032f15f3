import { type Facts, type StatedTotal, isOfIndicatorsOnly, isSumOfAll } from '../facts';
import type { Figure, Form } from '../forms';
import { gradeOf } from '../scoring';
import { type Edit, cellAt } from '../sheets';
import { type Decimal, hundredth, readNothing } from '../values';
import { numberEdit } from './mending';
import type { Fix } from './rule';

/**
 * Writes a score anew, and with it the totals typed in that were the sum of the scores until now; a total that is a formula
 * follows by itself. A fix that reaches a total is only suggested: two of them would each write their own total. Null
 * where it is not certain what follows: which scores count, or a stated grade that would no longer be that of the total.
 */
export function scoreFix(figure: Figure, score: Decimal, facts: Facts): Fix | null {
  const { form, scores } = facts;
  const edit = numberEdit(form, figure.cell, score);
  if (!edit || !figure.number || mayCountElsewhere(form, figure)) return null;
  if (!scores?.figures.has(figure)) return { kind: 'safe', edits: [edit] };
  const sum = scores.sum.value.minus(figure.number).plus(score);
  const following: Edit[] = [];
  for (const total of facts.statedTotals) {
    if (!isSumOfAll(total, scores)) {
      if (isOfIndicatorsOnly(total, facts) && scores.figuresOfIndicators.has(figure)) return null;
      continue;
    }
    if (!keepsGrade(facts, total.number, sum)) return null;
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
export function keepsGrade({ form, policy: { grades } }: Facts, before: Decimal, after: Decimal): boolean {
  const isStated = form.basics.some(
    ({ name, value }) => name === 'grade' && readNothing(value.words) === null,
  );
  return !isStated || gradeOf(before, grades.value) === gradeOf(after, grades.value);
}

/** A score of a group whose total is scored, too: which of them count depends on whether they agree. */
function mayCountElsewhere({ funds }: Form, figure: Figure): boolean {
  return (funds?.groups ?? []).some(({ total, parts }) => {
    const scored = [total, ...parts].filter((line) => line.score?.number);
    return scored.includes(total) && scored.length > 1 && scored.some((line) => line.score === figure);
  });
}

function isWithin({ number }: StatedTotal, sum: Decimal): boolean {
  return number.minus(sum).abs().lte(hundredth);
}

function isFormula({ sheet }: Form, { cell }: StatedTotal): boolean {
  return cellAt(sheet, cell)?.formula !== undefined;
}
