import { diffChars } from 'diff';

/** A piece of a text that is about to change. */
export interface ChangedPiece {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** Shorter texts are read whole. */
const shortest = 24;
/** Of what stays so much is shown on either side of a change. */
const context = 8;
/** Longer ones are not compared: they would keep the pane waiting. */
const longest = 5_000;

/**
 * What changes between two long texts, by characters, with what stays folded to a few characters beside each change; null where both
 * are better read whole: short, or with little in common.
 */
export function textChange(before: string, after: string): readonly ChangedPiece[] | null {
  const length = Math.max(before.length, after.length);
  if (Math.min(before.length, after.length) < shortest || length > longest) return null;
  const parts = diffChars(before, after, { maxEditLength: 200 });
  if (!parts) return null;
  const stays = parts.filter(({ added, removed }) => !added && !removed);
  if (stays.reduce((sum, { value }) => sum + value.length, 0) * 2 < length) return null;
  return parts.map(({ value, added, removed }, i) => {
    if (added) return { kind: 'come', text: value };
    if (removed) return { kind: 'gone', text: value };
    return { kind: 'same', text: folded(value, i > 0, i < parts.length - 1) };
  });
}

function folded(text: string, follows: boolean, precedes: boolean): string {
  const characters = Array.from(text);
  const [head, tail] = [follows ? context : 0, precedes ? context : 0];
  if (characters.length <= head + tail + 2) return text;
  const start = characters.slice(0, head).join('');
  return `${start}…${tail === 0 ? '' : characters.slice(-tail).join('')}`;
}
