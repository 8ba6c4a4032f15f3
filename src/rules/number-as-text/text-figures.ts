import type { Figure, Form } from '../../forms';
import { type GridCell, address } from '../../sheets';
import { plain } from '../../values';

/** A figure that a cell holds as text. */
export interface TextFigure {
  readonly figure: Figure;
  readonly cell: GridCell;
}

/** The figures of a form stored as text, and how many figures it has in all. */
export function textFigures(form: Form): { readonly found: readonly TextFigure[]; readonly count: number } {
  const byAddress = new Map(form.cells.map((cell) => [address(cell), cell]));
  const cells = figuresOf(form).flatMap((figure): TextFigure[] => {
    const cell = figure.text === '' ? undefined : byAddress.get(address(figure.cell));
    return cell ? [{ figure, cell }] : [];
  });
  const rates = new Set(form.funds?.lines.map(({ executionRate }) => executionRate));
  const found = cells.filter(
    ({ figure, cell }) =>
      typeof cell.content === 'string' && cell.number.state === 'number' && !isPercentOf(rates, figure, cell),
  );
  const numbers = cells.filter(({ cell }) => typeof cell.content === 'number').length;
  return { found, count: found.length + numbers };
}

/** "98.12%" in the column of the execution rate, which nothing adds up. */
function isPercentOf(rates: ReadonlySet<Figure | null>, figure: Figure, { text }: GridCell): boolean {
  return rates.has(figure) && /^\d[\d.,]*%$/u.test(text.trim());
}

/** The number as it should be stored, "98.5%" for a percent; null where its unit or a formula leaves more than one answer. */
export function numberToStore({ text, number: reading, formula }: GridCell): string | null {
  if (reading.state !== 'number' || formula !== undefined) return null;
  // "30万元" is another number in a column of 元 than in one of 万元, and "3‰" none that a percent format shows.
  if (reading.money || reading.note !== '' || /[百千万亿‰]/u.test(text)) return null;
  return `${plain(reading.number)}${reading.percent ? '%' : ''}`;
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
