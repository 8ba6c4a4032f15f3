import type { Entry } from '../forms';
import { type NumberReading, readNumber } from '../values';
import type { HowOf } from './facts';
import { perItem } from './once';

/** Texts that the form hands on as they stand, read as numbers: the only place where that is done. */
export interface Readings {
  /** The number that an entry states. */
  readonly numberIn: (entry: Entry) => NumberReading;
}

/** How texts are read. */
export const readings: HowOf<Readings> = {
  numberIn: perItem(({ words }: Entry) => readNumber(words)),
};
