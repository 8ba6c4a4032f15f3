import type { Finding } from '../../src/review';
import { type Position, address } from '../../src/sheets';
import { sentenceOf } from '../../src/words';
import { type RuleNames, ruleTitle } from './names';

/** What a search looks through: a finding, or what is left of one. */
export interface Searched {
  readonly rule: string;
  readonly message?: Finding['message'];
  readonly about?: string;
  readonly cells?: readonly Position[];
}

/** Whether something answers to a search: every word of it stands somewhere, whatever its width and case. */
export function searchFor(text: string, names: RuleNames): (one: Searched) => boolean {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return (one) => {
    const all = textOf(one, names);
    return words.every((word) => all.includes(word));
  };
}

/** Folding is slow beside looking, and a finding never changes. */
const texts = new WeakMap<Searched, string>();

function textOf(one: Searched | Finding, names: RuleNames): string {
  const known = texts.get(one);
  if (known !== undefined) return known;
  const title = ruleTitle(names, one.rule);
  const parts = [
    one.message && sentenceOf(one.message, 'zh'),
    one.message && sentenceOf(one.message, 'en'),
    title.zh,
    title.en,
    one.about,
    ...(one.cells ?? []).map(address),
  ];
  const text = folded(parts.filter((part) => part !== undefined).join('\n'));
  texts.set(one, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
