import type { Figure, Form, FundsLine, Indicator } from '../forms';
import { Decimal } from '../values';
import { isRateRow } from './rate-row';

/** Weights stored as 100 ÷ 3 add up to 99.99…: less than this is no difference, while a printed 99.99 is one. */
export const negligible = new Decimal('0.005');

/** A sum over the form, with the cells that went into it. */
export interface Sum {
  readonly value: Decimal;
  readonly terms: readonly Figure[];
}

/** What a form's weights and scores add up to, the execution rate's included; null without such a column. */
export interface Tally {
  readonly weights: Sum | null;
  readonly scores: Sum | null;
}

/** Adds up weights and scores as the form states them; blank and not-applicable cells count as nothing. */
export function tallyOf(form: Form): Tally {
  return {
    weights: sumOf(
      form,
      (line) => line.weight,
      (indicator) => indicator.weight,
    ),
    scores: sumOf(
      form,
      (line) => line.score,
      (indicator) => indicator.score,
    ),
  };
}

/** The rate weights that count towards 100: those of a total's parts where they make up the total's, else the total's. */
export function countedRateWeights(form: Form): readonly Figure[] {
  return isRateAmongIndicators(form) ? [] : countedRates(form, (line) => line.weight);
}

/** What the label of the funds gives to the rate (湖北: "预算执行情况（20分）"), where no cell under it or among the indicators does; else 0. */
export function ratePointsInLabel(form: Form): Decimal {
  const { funds } = form;
  const isInCells = funds?.lines.some(({ weight }) => weight?.number) === true || isRateAmongIndicators(form);
  return isInCells ? new Decimal(0) : (funds?.points ?? new Decimal(0));
}

/** The points of a whole form. */
const whole = 100;

/**
 * Fujian scores the rate as a row of the table (投入, 支出进度) and says its score beside the amounts once more: the rows have all the points
 * of the form, the amounts no weight of their own or that of the row, and one row has the very score.
 */
function isRateAmongIndicators({ funds, indicators }: Form): boolean {
  const score = funds?.main.score?.number;
  if (!score || !total(indicators.flatMap(({ weight }) => weight ?? [])).eq(whole)) return false;
  const weight = funds.main.weight?.number ?? null;
  return indicators.some(
    (row) =>
      row.score?.number?.eq(score) === true &&
      (weight === null || (isRateRow(row) && row.weight?.number?.eq(weight) === true)),
  );
}

function sumOf(
  form: Form,
  ofLine: (line: FundsLine) => Figure | null,
  ofIndicator: (indicator: Indicator) => Figure | null,
): Sum | null {
  const own = form.indicators.flatMap((indicator) => ofIndicator(indicator) ?? []);
  if (own.length === 0) return null;
  const rates = isRateAmongIndicators(form) ? [] : countedRates(form, ofLine);
  const terms = [...rates, ...own].filter((figure) => figure.number !== null);
  return { value: total(terms), terms };
}

/**
 * Wuhan states 2.5 + 2.5 on the parts and 5 on their 合计, Shenzhen 10 on the total and "—" on the parts, Chongqing 10 on
 * the part 财政拨款 alone: the points are the same ones, so each group counts once.
 */
function countedRates(form: Form, of: (line: FundsLine) => Figure | null): readonly Figure[] {
  const funds = form.funds;
  if (!funds) return [];
  const filled = (line: FundsLine): Figure[] => {
    const figure = of(line);
    return figure?.number ? [figure] : [];
  };
  const grouped = new Set(funds.groups.flatMap((group) => [group.total, ...group.parts]));
  const alone = funds.lines.filter((line) => !grouped.has(line)).flatMap(filled);
  const ofGroups = funds.groups.flatMap((group) => {
    const ofTotal = filled(group.total);
    const ofParts = group.parts.flatMap(filled);
    const stated = ofTotal[0]?.number;
    return !stated || total(ofParts).eq(stated) ? ofParts : ofTotal;
  });
  return [...alone, ...ofGroups];
}

function total(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, figure) => sum.plus(figure.number ?? 0), new Decimal(0));
}
