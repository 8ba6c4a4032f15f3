import DecimalJs from 'decimal.js';

/**
 * The one decimal of the house: a constructor of its own (nobody else's settings reach it), 40 digits, half-up.
 * Money, weights, scores and rates are this type from the cell to the report; binary floats never carry them.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});

/** 0.01: points, rates and 元 are printed to it, so two sound ways to the same figure may differ by as much. */
export const hundredth = new Decimal('0.01');

/** An exact decimal number. */
export type Decimal = DecimalJs;
