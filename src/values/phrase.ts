import { followingToken, suffixToken } from './following-token';
import { collapseSpace } from './fold';
import { leadingToken } from './leading-token';
import { notMeasures } from './not-a-measure';
import { numberToken } from './number-token';
import type { Place } from './place';
import type { Token } from './token';

const mark = /[\s()[\]【】:,;、。.·"“”‘’!?！？…]/;

/** Words spread over a cell are joined, but two numbers on two lines, or with a space between, stay two. */
const prepare = (text: string): string =>
  collapseSpace(text)
    .replace(/(?<!\d)\s|\s(?!\d)/g, '')
    .replace(/正负(?=\d)/g, '±');

/** Cuts a folded phrase into tokens, white space removed; what is no part of a quantity comes as `text` and `mark`. */
export function tokenise(phrase: string): readonly Token[] {
  const text = prepare(phrase);
  const covered = notMeasures(text);
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) {
    const here: Place = { text, at: place, last: tokens.at(-1) };
    const token =
      covered[place] === true
        ? null
        : (followingToken(here) ?? suffixToken(here) ?? leadingToken(here) ?? numberToken(here));
    if (token !== null) {
      tokens.push(token);
      place += token.text.length;
      continue;
    }
    const sign = text[place] ?? '';
    const last = tokens.at(-1);
    if (text.startsWith('(含)', place)) {
      tokens.push({ kind: 'lead', text: '(含)' });
      place += 3;
      continue;
    }
    if (mark.test(sign) && covered[place] !== true) tokens.push({ kind: 'mark', text: sign });
    else if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text + sign };
    else tokens.push({ kind: 'text', text: sign });
    place += 1;
  }
  return tokens;
}
