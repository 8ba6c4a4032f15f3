import { type Decimal, plain } from '../values';

/** What messages say of a number that is not what it should be, as “少 5 分”. */
export interface MoreOrLess {
  /** How far it is off, without a sign. */
  readonly difference: string;
  readonly lessOrMoreZh: string;
  readonly lessOrMoreEn: string;
}

/** Whether a number is too much or too little, and by how much. */
export function moreOrLess(number: Decimal, than: Decimal): MoreOrLess {
  const more = number.minus(than);
  return {
    difference: plain(more.abs()),
    lessOrMoreZh: more.isPositive() ? '多' : '少',
    lessOrMoreEn: more.isPositive() ? 'much' : 'little',
  };
}
