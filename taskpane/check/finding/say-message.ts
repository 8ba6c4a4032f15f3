/** A message in two: what is wrong, and why it matters. */
export interface Sentence {
  readonly what: string;
  /** With the colon that joins it to the other half; '' where the message gives no reason. */
  readonly why: string;
}

const joint = /^(?:：|: )/u;

/** Messages read "what：why". A colon inside “…” is the cell's own and does not count. */
export function sentenceOf(message: string): Sentence {
  let quotes = 0;
  for (let at = 0; at < message.length; at += 1) {
    if (message[at] === '“') quotes += 1;
    else if (message[at] === '”') quotes = Math.max(0, quotes - 1);
    else if (quotes === 0 && joint.test(message.slice(at, at + 2))) {
      return { what: message.slice(0, at), why: message.slice(at) };
    }
  }
  return { what: message, why: '' };
}
