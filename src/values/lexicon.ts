/** The longest word of a list that stands at a place of a text; "" when none does. */
export type Lexicon = (text: string, at: number) => string;

/** Makes a {@link Lexicon} of words. Words are kept by their first sign, so that a place where none begins costs one look. */
export function lexicon(words: Iterable<string>): Lexicon {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (text, at) => byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? '';
}
