import type { Figure, Form } from '../forms';
import { decimalsBetween } from '../forms';

type MoneyUnit = NonNullable<Form['funds']>['unit'];

/** What is entered into a cell. */
export type Value = string | number;

/** A figure as it is entered: its number, else what stands there. */
export function valueOf({ number, text }: Figure): Value {
  return number === null ? text : number.toNumber();
}

/** An amount in the other form's unit, every digit kept. Where one of the two tells no unit the number stays as it is. */
export function inUnit(figure: Figure, from: MoneyUnit, to: MoneyUnit): Value {
  if (figure.number === null || from === null || to === null) return valueOf(figure);
  return figure.number.times(`1e${decimalsBetween(from, to)}`).toNumber();
}
