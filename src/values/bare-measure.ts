import type { Decimal } from './decimal';
import type { Measure } from './reading';
import { plain } from './number';

/** A number cell as a reading: no operator, no unit, no words. */
export function bareMeasure(number: Decimal): Measure {
  const text = plain(number);
  return {
    kind: 'measure',
    text,
    squeezed: text,
    nature: null,
    low: number,
    high: number,
    unit: null,
    period: null,
    approximate: false,
    leaning: null,
    direction: null,
    before: '',
    after: '',
  };
}
