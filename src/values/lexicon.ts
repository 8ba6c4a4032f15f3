/** The longest word of a list that stands at a place of a text; "" when none does. */
export type Lexicon = (text: string, at: number) => string;

/**
 * Makes a {@link Lexicon} of words: their lengths are kept by their first sign, the longest first, so that a place where none begins
 * costs one look and any other a look a length, however many words there are (the operators are six thousand).
 */
export function lexicon(words: Iterable<string>): Lexicon {
  const known = new Set(words);
  const lengthsOf = new Map<string, number[]>();
  for (const word of known) {
    const lengths = lengthsOf.get(word.charAt(0));
    if (lengths === undefined) lengthsOf.set(word.charAt(0), [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
  for (const lengths of lengthsOf.values()) lengths.sort((a, b) => b - a);
  return (text, at) => {
    for (const length of lengthsOf.get(text.charAt(at)) ?? []) {
      const piece = text.slice(at, at + length);
      if (known.has(piece)) return piece;
    }
    return '';
  };
}
