import { type Pieces, textOf } from './pieces';
import type { Language, Wording } from './wording';

/** What a rule says: what is wrong and, where it is not plain from that, why it matters. */
export interface Message {
  readonly what: Wording;
  readonly why?: Wording;
}

/** A text in every language in which what was read off something knows where. */
export type Said<Place> = Readonly<Record<Language, Pieces<Place>>>;

/** A message that was said of something: its placeholders are filled. */
export interface SaidMessage<Place> {
  readonly what: Said<Place>;
  readonly why: Said<Place> | null;
}

/** The two as one sentence: "总分少 10 分：总分决定等级". Only here is it known how they are joined. */
export function sentence(what: string, why: string | null | undefined, language: Language): string {
  return why === null || why === undefined ? what : `${what}${joint[language]}${why}`;
}

/** What was said, as one sentence. */
export function sentenceOf({ what, why }: SaidMessage<unknown>, language: Language): string {
  return sentence(textOf(what[language]), why && textOf(why[language]), language);
}

/** What stands between them. */
export const joint: Wording = { zh: '：', en: ': ' };
