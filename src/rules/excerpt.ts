import { withoutTags } from '../forms';

const longest = 24;

/** A cell's text as a message quotes it: on one line, without tags, cut after 24 characters. */
export function excerpt(text: string): string {
  const line = withoutTags(text.slice(0, 400)).replace(/\s+/gu, ' ').trim();
  const signs = Array.from(line);
  return signs.length <= longest ? line : `${signs.slice(0, longest).join('')}…`;
}
