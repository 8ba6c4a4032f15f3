import type { Entry, Indicator } from '../forms';
import { Decimal, readNothing } from '../values';
import type { Facts } from './facts';

const fewestRows = 3;

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
 * what the execution rate leaves), and in the columns of weight and score no number, or the very same ones.
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
  const { target, actual, weight, score, nature, unit } = indicator;
  if (!target || !actual || !weight || !score) return [];
  const [points, given] = [target, actual].map((entry) => bareNumber(entry, numberIn));
  if (!points || !given || given.gt(points) || given.isNegative()) return [];
  const measured = [nature, unit].some((entry) => !/^(?:分|\s*)$/u.test(entry?.text ?? ''));
  return measured ? [] : [{ indicator, weight: points, score: given }];
}

/** "10", "10分"; a percent or an amount of money is no weight. */
function bareNumber(entry: Entry, numberIn: Facts['numberIn']): Decimal | null {
  const reading = numberIn(entry);
  return reading.state === 'number' && !reading.percent && !reading.money ? reading.number : null;
}
