import type { Entry, Indicator } from '../forms';
import { Decimal, readNothing } from '../values';
import type { Facts } from './facts';

const fewestRows = 3;
/** No single indicator is given more points. */
const mostPoints = 30;
const longestName = 40;

/** A row whose target and actual look like a weight and the score given for it. */
export interface MisusedRow {
  readonly indicator: Indicator;
  /** The weight that stands in the target column. */
  readonly weight: Decimal;
  /** The score that stands in the actual column. */
  readonly score: Decimal;
}

/**
 * The rows in whose target and actual columns weights and scores stand, or null when the columns are used rightly. All
 * filled rows must agree: bare numbers, no actual above its target, the targets adding up to the points of a form (100, or
 * what the execution rate leaves), and in the columns of weight and score no number, or the very same ones. Where the table lacks one
 * of these columns, a satisfaction or a rate of 10 must tell as well: counts without a unit may add up to 90 by chance.
 */
export function misusedRows({
  form,
  policy,
  numberIn,
}: Pick<Facts, 'form' | 'policy' | 'numberIn'>): readonly MisusedRow[] | null {
  const filled = form.indicators.filter(({ target, actual }) =>
    [target, actual].some((entry) => entry !== null && readNothing(entry.words) === null),
  );
  const rows = filled.flatMap((indicator) => rowOf(indicator, numberIn));
  if (rows.length < fewestRows || rows.length < filled.length) return null;
  const sum = rows.reduce((total, row) => total.plus(row.weight), new Decimal(0));
  const points = [policy.total.value, policy.total.value - policy.rateWeight.value, 100, 90];
  if (!points.some((one) => sum.eq(one))) return null;
  if (rows.some(({ indicator }) => !indicator.weight || !indicator.score) && !rows.some(isNoShare))
    return null;
  const blank = rows.every(({ indicator }) => !indicator.weight?.number && !indicator.score?.number);
  const copied = rows.every(
    ({ indicator, weight, score }) =>
      indicator.weight?.number?.eq(weight) === true && indicator.score?.number?.eq(score) === true,
  );
  // Ten indicators with a target of 10 and a weight of 10 each are nobody's slip.
  const varied = new Set(rows.map(({ weight }) => weight.toString())).size > 1;
  return blank || (copied && varied) ? rows : null;
}

function rowOf(indicator: Indicator, numberIn: Facts['numberIn']): MisusedRow[] {
  const { target, actual, nature, unit } = indicator;
  if (!target || !actual) return [];
  const [points, given] = [target, actual].map((entry) => bareNumber(entry, numberIn));
  if (!points || !given || given.gt(points) || given.isNegative()) return [];
  const measured = [nature, unit].some((entry) => !/^(?:分|\s*)$/u.test(entry?.text ?? ''));
  return measured ? [] : [{ indicator, weight: points, score: given }];
}

/** 群众满意度 of 10, 合格率 of 20: nobody aims at so little, and points are just so many. */
function isNoShare({ indicator, weight }: MisusedRow): boolean {
  return (
    weight.lte(mostPoints) &&
    /(?:满意度?|合格率|达标率|办结率|完成率|及时率|准确率|覆盖率)$/u.test(
      indicator.name.words.squeezed.slice(-longestName),
    )
  );
}

/** "10", "10分"; a percent or an amount of money is no weight. */
function bareNumber(entry: Entry, numberIn: Facts['numberIn']): Decimal | null {
  const reading = numberIn(entry);
  return reading.state === 'number' && !reading.percent && !reading.money ? reading.number : null;
}
