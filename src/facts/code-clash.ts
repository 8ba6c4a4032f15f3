import type { Indicator } from '../forms';
import type { Measure, Reading } from '../values';

/** Does a 定性 row set a number, such as 100, and answer with a code, 1 or 0, that is not that number? */
export function isCodeClash({ statedNature, targetReading, actualReading }: Indicator): boolean {
  if (statedNature !== '定性' || !isBareNumber(targetReading) || !isBareNumber(actualReading)) return false;
  const code = actualReading.low;
  const set = targetReading.low;
  // 1 beside 1 is met and 0 beside 1 is not: there the target is a code as well.
  return (code.eq(1) || code.isZero()) && !set.eq(1) && !set.isZero();
}

/** A number and nothing else: 100, or 100%. */
function isBareNumber(reading: Reading): reading is Measure {
  if (reading.kind !== 'measure') return false;
  const { nature, unit, low, high, before, after } = reading;
  const plainUnit = unit === null || unit.kind === 'percent';
  return nature === null && plainUnit && low.eq(high) && before === '' && after === '';
}
