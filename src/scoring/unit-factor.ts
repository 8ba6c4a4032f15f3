import { Decimal, type Measure, type Unit, unitScale } from '../values';

/** The factor of a number that already stands as it should. */
export const asItIs = new Decimal(1);
const hundred = new Decimal(100);

/** 万 and 亿 as they stand in a text after its digits. */
const scaleInText = /\d[余多来+]?(百万|千万|万|亿)/;
const scales: Readonly<Record<string, number>> = { 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** A bare number and one with its unit are of one size where neither is more than this many times the other. */
const comparableSize = 50;

/**
 * What a number must be multiplied by before it stands beside the other one. A text with its own unit has been read in
 * full already ("30万元" is 300000); a bare 30 in a row whose unit column says 万元 has not. Where both are bare they share
 * the column's unit and nothing is multiplied. A bare 0.88 beside 85% is 88%: so a spreadsheet keeps what it shows as 88%.
 * A bare 0.6 beside "0.58万元" is in 万元, a bare 5800 in 元.
 * @param measure the number asked about
 * @param other the number it is compared with
 * @param column the 计量单位 column, or the unit in the indicator's name
 * @returns null when a bare number beside an amount in 万 or 亿 fits neither unit
 */
export function unitFactor(measure: Measure, other: Measure, column: Unit | null): Decimal | null {
  if (measure.unit !== null || other.unit === null) return asItIs;
  if (column !== null) return unitScale(column);
  if (isShareOf(measure, other, column)) return hundred;
  const scale = scaleBeside(measure, other);
  if (scale === null) return asItIs;
  if (measure.high.isZero() || isOfSize(measure.high.times(scale), other.high)) return new Decimal(scale);
  return isOfSize(measure.high, other.high) ? asItIs : null;
}

/** Whether the factor of a bare number was taken from the unit beside it. */
export function isUnitAssumed(measure: Measure, other: Measure, column: Unit | null): boolean {
  return column === null && scaleBeside(measure, other) !== null;
}

function scaleBeside(measure: Measure, other: Measure): number | null {
  if (measure.unit !== null || other.unit === null || scaleInText.test(measure.squeezed)) return null;
  return scales[scaleInText.exec(other.squeezed)?.[1] ?? ''] ?? null;
}

const isOfSize = (a: Decimal, b: Decimal): boolean =>
  a.abs().lte(b.abs().times(comparableSize)) && b.abs().lte(a.abs().times(comparableSize));

/** The highest number that may be a share: 1.2 may be 120%. */
const highestShare = 2;

/** Beside percents from here on a number below 1 is a share; beside less, 0.5 may be 0.5%. */
const plainPercent = 10;

/**
 * Whether a bare number beside a percent is a share of 1: too small to be meant as written, or else of the percent's size
 * when times a hundred.
 */
export function isShareOf({ high, unit }: Measure, percent: Measure, column: Unit | null): boolean {
  if (unit !== null || column !== null || percent.unit?.kind !== 'percent' || high.gt(highestShare))
    return false;
  if (high.lte(0)) return false;
  if (high.lt(1) && percent.low.gte(plainPercent)) return true;
  const inPercent = high.times(100);
  return inPercent.gte(percent.low.div(2)) && inPercent.lte(percent.high.times(2));
}
