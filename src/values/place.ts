import { numeralSigns } from './chinese-numerals';
import { lexicon } from './lexicon';
import { unitWords } from './tables/units';
import type { Token } from './token';

/** Where the tokenizer stands: the text, the place in it, and the token before. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly last: Token | undefined;
}

/** What joins the ends of a range. */
export const rangeSign = /[-~‐‑‒–—―─]{1,2}|至|到/y;
/** What a number may begin with. */
export const startsNumeral = new RegExp(`[\\d${numeralSigns}]`);

const unitWordAt = lexicon(unitWords);

/** What a sticky pattern finds at a place. */
export function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** A unit goes on in Latin letters only as far as the table knows: "5G" and "3D" are names. */
export function unitAt(text: string, place: number): string {
  const word = unitWordAt(text, place);
  return /[a-z]$/i.test(word) && /[a-z]/i.test(text[place + word.length] ?? '') ? '' : word;
}
