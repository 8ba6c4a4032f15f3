import type { Decimal } from '../values';
import { halfUp } from './half-up';

const withMinusSign = (digits: string): string => digits.replace('-', '−');

/** A number as an operand of a step: every digit, no exponent, a negative one in parentheses: "(−5)". */
export function operand(value: Decimal): string {
  const digits = withMinusSign(value.toFixed());
  return digits.startsWith('−') ? `(${digits})` : digits;
}

/** A number as the outcome of a step: two decimals half-up without trailing zeros: "408.57", "1100", "−6.25". */
export function outcome(value: Decimal): string {
  const rounded = halfUp(value);
  return withMinusSign(rounded.toFixed());
}
