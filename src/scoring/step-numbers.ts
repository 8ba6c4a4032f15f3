import type { Decimal } from '../values';
import type { Piece } from '../words';
import { halfUp } from './half-up';

const withMinusSign = (digits: string): string => digits.replace('-', '−');

/**
 * A number as an operand of a step: every digit, no exponent, a negative one in parentheses: "(−5)".
 * @param from the part it plays: arithmetic knows no cell, who shows the step puts one there
 */
export function operand<Role extends string | number>(value: Decimal, from: Role): Piece<Role> {
  const { text } = bare(value, from);
  return { text: text.startsWith('−') ? `(${text})` : text, from };
}

/** The same between signs of its own, where it needs no parentheses: "−5" in "|−5|". */
export function bare<Role extends string | number>(value: Decimal, from: Role): Piece<Role> {
  return { text: withMinusSign(value.toFixed()), from };
}

/** A number as the outcome of a step: two decimals half-up without trailing zeros: "408.57", "1100", "−6.25". */
export function outcome(value: Decimal): string {
  const rounded = halfUp(value);
  return withMinusSign(rounded.toFixed());
}
