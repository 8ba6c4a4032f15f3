import type { Figure, Form } from '../../forms';
import type { Cell } from '../../sheets';
import { plain, readNumber } from '../../values';
import { cellAt } from '../neighbours';

/** A figure that a cell holds as text. */
export interface TextFigure {
  readonly figure: Figure;
  readonly cell: Cell;
  /** The number as it should be stored; null where its unit or a formula leaves more than one answer. */
  readonly number: string | null;
}

/** The figures of a form stored as text, and how many figures it has in all. */
export function textFigures(form: Form): { readonly found: readonly TextFigure[]; readonly count: number } {
  const cells = figuresOf(form).flatMap((figure): { figure: Figure; cell: Cell }[] => {
    const cell = figure.text === '' ? undefined : cellAt(form.sheet, figure.cell);
    return cell ? [{ figure, cell }] : [];
  });
  const found = cells.flatMap(({ figure, cell }): TextFigure[] => {
    const number = typeof cell.content === 'string' ? numberIn(cell.content) : null;
    if (number === null) return [];
    return [{ figure, cell, number: cell.formula === undefined ? number.stored : null }];
  });
  const numbers = cells.filter(({ cell }) => typeof cell.content === 'number').length;
  return { found, count: found.length + numbers };
}

/** "10", "１０", "1 000", "98.5%", "10分"; null for marks and words. */
function numberIn(text: string): { readonly stored: string | null } | null {
  const reading = readNumber(text);
  if (reading.state !== 'number') return null;
  // "30万元" is another number in a column of 元 than in one of 万元, and "3‰" none that a percent format shows.
  if (reading.money || /[百千万亿‰]/u.test(text)) return { stored: null };
  return { stored: `${plain(reading.number)}${reading.percent ? '%' : ''}` };
}

/** Amounts, rates, weights, scores, deviations and coefficients; targets and actuals are texts by nature. */
function figuresOf({ funds, indicators, totalRow }: Form): readonly Figure[] {
  const ofFunds = (funds?.lines ?? []).flatMap((line) => [
    line.initialBudget,
    line.adjustedBudget,
    line.executed,
    line.executionRate,
    line.weight,
    line.score,
  ]);
  const ofIndicators = indicators.flatMap((one) => [one.deviation, one.coefficient, one.weight, one.score]);
  const all = [...ofFunds, ...ofIndicators, totalRow?.weight ?? null, totalRow?.score ?? null];
  return all.flatMap((figure) => figure ?? []);
}
