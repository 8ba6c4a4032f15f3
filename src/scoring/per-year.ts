import { Decimal, type Measure } from '../values';
import { isFulfilled, type QuantitativeNature } from './fulfilment';
import { asItIs } from './unit-factor';

type Period = Exclude<Measure['period'], null>;

/** How many of a period a year has. Days are none: a year of work has no settled number of them. */
const inYear: Readonly<Record<Period, number | null>> = { 年: 1, 半年: 2, 季: 4, 月: 12, 周: 52, 日: null };
/** The words of a number that speaks of the whole year. */
const wholeYear = /全年|年内|本年|当年|年度|累计|共/;

/** What each side is multiplied by to speak of the year; `exact` is false where weeks were counted. */
export interface PerYear {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly exact: boolean;
}

const alike: PerYear = { target: asItIs, actual: asItIs, exact: true };

/**
 * Brings two numbers to one period: 每季度1次 is 4 a year. Every form reports one year, so a number without a period is the year's, but a bare
 * actual beside 每季度2次 may be of one quarter: it is compared only where both ways come to the same.
 * @returns null where the period of one of them leaves it open
 */
export function perYear(target: Measure, actual: Measure, nature: QuantitativeNature): PerYear | null {
  const [asked, given] = [target.period ?? '年', actual.period ?? '年'];
  if (asked === given) return alike;
  const [ofTarget, ofActual] = [inYear[asked], inYear[given]];
  if (ofTarget === null || ofActual === null || !isCounted(target) || !isCounted(actual)) return null;
  const yearly = {
    target: new Decimal(ofTarget),
    actual: new Decimal(ofActual),
    exact: asked !== '周' && given !== '周',
  };
  if (actual.period !== null || wholeYear.test(actual.before)) return yearly;
  const fulfilled = (ours: PerYear): boolean =>
    isFulfilled(
      nature,
      target.low.times(ours.target),
      target.high.times(ours.target),
      actual.low.times(ours.actual),
    );
  return fulfilled(yearly) === fulfilled(alike) ? yearly : null;
}

/** Visits add up over the year; a share or a price a month does not. */
const isCounted = ({ unit }: Measure): boolean =>
  unit === null || unit.kind === 'count' || unit.kind === 'people' || unit.kind === 'other';
