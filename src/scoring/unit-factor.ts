import { Decimal, type Measure, type Unit, unitScale } from '../values';

const one = new Decimal(1);

/**
 * What a number must be multiplied by before it stands beside the other one. A text with its own unit has been read in
 * full already ("30万元" is 300000); a bare 30 in a row whose unit column says 万元 has not. Where both are bare they share
 * the column's unit and nothing is multiplied.
 * @param measure the number asked about
 * @param other the number it is compared with
 * @param column the 计量单位 column
 * @returns null when nobody states the unit of a bare number beside an amount in 万 or 亿: it may be 元 or 万元
 */
export function unitFactor(measure: Measure, other: Measure, column: Unit | null): Decimal | null {
  if (measure.unit !== null || other.unit === null) return one;
  if (column !== null) return unitScale(column);
  return other.unit.kind === 'money' && /[万亿]/.test(other.text) ? null : one;
}
