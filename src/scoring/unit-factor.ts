import { Decimal, type Measure, type Unit, unitScale } from '../values';

/** The factor of a number that already stands as it should. */
export const asItIs = new Decimal(1);
const hundred = new Decimal(100);

/**
 * What a number must be multiplied by before it stands beside the other one. A text with its own unit has been read in
 * full already ("30万元" is 300000); a bare 30 in a row whose unit column says 万元 has not. Where both are bare they share
 * the column's unit and nothing is multiplied. A bare 0.88 beside 85% is 88%: so a spreadsheet keeps what it shows as 88%.
 * @param measure the number asked about
 * @param other the number it is compared with
 * @param column the 计量单位 column
 * @returns null when nobody states the unit of a bare number beside an amount in 万 or 亿: it may be 元 or 万元
 */
export function unitFactor(measure: Measure, other: Measure, column: Unit | null): Decimal | null {
  if (measure.unit !== null || other.unit === null) return asItIs;
  if (column !== null) return unitScale(column);
  if (isShareOf(measure, other, column)) return hundred;
  return other.unit.kind === 'money' && /[万亿]/.test(other.text) ? null : asItIs;
}

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
