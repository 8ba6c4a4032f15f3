import { tallyOf } from '../facts';
import type { Entry, Figure, Form } from '../forms';
import type { Policy } from '../policies';
import { type Position, type Range, inReadingOrder, isSameCell } from '../sheets';
import { Decimal } from '../values';
import type { Candidate, Given } from './candidate';

/** What PERF.TOTAL takes in WPS, whose functions have a fixed number of parameters. */
const mostGiven = 8;

/** The stated totals: in the 总分 row of the table, and beside the label 自评总分. */
export function totalFormulas(form: Form, policy: Policy): readonly Candidate[] {
  const own = form.indicators.flatMap(({ score }) => (score ? [score] : []));
  if (own.length === 0) return [];
  const ranges = rangesOf(own, form);
  const rates = rateScoreCells(form, own);
  const total = (about: string, at: Entry, given: readonly Given[]): Candidate => ({
    name: 'TOTAL',
    about,
    at,
    given,
    ...(given.length > mostGiven && { not: 'scattered' }),
  });
  const { totalRow } = form;
  const row = totalRow?.score
    ? [
        total(
          totalRow.label.text,
          totalRow.score,
          isIndicatorsOnly(form, policy) ? ranges : [...rates, ...ranges],
        ),
      ]
    : [];
  const beside = form.basics
    .filter(({ name, label, value }) => name === 'total' && !isSameCell(label.cell, value.cell))
    .map(({ label, value }) => total(label.text.replace(/[:：]$/u, ''), value, [...rates, ...ranges]));
  return [...row, ...beside];
}

/** The rate's scores that count towards the total; before any is filled in, that of the line that speaks for the form. */
function rateScoreCells(form: Form, own: readonly Figure[]): readonly Position[] {
  const counted = (tallyOf(form).scores?.terms ?? []).filter((term) => !own.includes(term));
  const main = form.funds?.main.score;
  const cells = counted.length > 0 || !main ? counted : [main];
  return cells.map(({ cell }) => cell);
}

/** A 合计 of the table alone, whose weight is the indicators' and not the form's. */
function isIndicatorsOnly({ totalRow, indicators }: Form, policy: Policy): boolean {
  const stated = totalRow?.weight?.number;
  if (!stated || stated.eq(policy.total.value)) return false;
  return indicators.reduce((sum, { weight }) => sum.plus(weight?.number ?? 0), new Decimal(0)).eq(stated);
}

/** The score column as few ranges: TOTAL reads over texts, so a repeated header does not end one, but a subtotal does. */
function rangesOf(scores: readonly Figure[], { cells }: Form): readonly Range[] {
  const numbers = cells.filter(
    ({ content, number }) => typeof content === 'number' || number.state === 'number',
  );
  const ranges: Range[] = [];
  for (const { cell } of [...scores].sort((a, b) => inReadingOrder(a.cell, b.cell))) {
    const last = ranges[ranges.length - 1];
    const isOpen =
      last?.to.column === cell.column &&
      !numbers.some((each) => each.column === cell.column && last.to.row < each.row && each.row < cell.row);
    if (last && isOpen) ranges[ranges.length - 1] = { from: last.from, to: cell };
    else ranges.push({ from: cell, to: cell });
  }
  return ranges;
}
