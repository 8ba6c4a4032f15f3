import type { Entry } from '../forms';
import { cellAt } from '../sheets';
import { type NumberReading, readNumber } from '../values';
import type { Facts, HowOf } from './facts';
import { perItem } from './once';

/** Texts that the form hands on as they stand, read as numbers: the only place where that is done. */
export interface Readings {
  /** The number that an entry states. */
  readonly numberIn: (entry: Entry) => NumberReading;
}

/** How texts are read. */
export const readings: HowOf<Readings> = { numberIn: perItem(numberIn) };

/** What the cell was read as; a label may share the cell, and then the number is a piece of it that nobody read yet. */
function numberIn({ cell, text, words }: Entry, { form }: Pick<Facts, 'form'>): NumberReading {
  const whole = cellAt(form, cell);
  return whole?.text.trim() === text ? whole.number : readNumber(words);
}
