import { lexicon } from './lexicon';
import { afterPlace, beforePlace, orders } from './tables/orders';

/** A place in an order of words: 二等奖 is place 2 of `prize`, 省级 place 2 of `level`. A lower place is better. */
export interface Standing {
  readonly order: string;
  readonly place: number;
}

const longest = 30;
const standings: ReadonlyMap<string, Standing> = new Map(
  Object.entries(orders).flatMap(([order, places]) =>
    places.flatMap((spellings, at) =>
      spellings.split(' ').map((word): readonly [string, Standing] => [word, { order, place: at + 1 }]),
    ),
  ),
);
const standingAt = lexicon(standings.keys());
const leadAt = lexicon(beforePlace.split(' '));
const tailAt = lexicon(afterPlace.split(' '));

/**
 * The place that a whole phrase names: "Ⅲ类", "二类及以上", "获得省级一等奖" (the prize counts, its level does not), "评为优秀". Null for
 * everything else, and for a sentence in which such a word only occurs.
 */
export function readStanding(text: string): Standing | null {
  if (text.length > longest) return null;
  const phrase = text.replace(/[。.!！;；“”"]/g, '');
  let found: string | null = null;
  for (let at = 0; at < phrase.length;) {
    const word = standingAt(phrase, at);
    const known = found === null ? leadAt(phrase, at) : tailAt(phrase, at);
    // "全省" before 一等奖 says where, "市级" after it nothing.
    if (word.length > 0 && word.length >= known.length) {
      if (found !== null && standings.get(found)?.order !== 'level') return null;
      found = word;
      at += word.length;
    } else if (known.length > 0) at += known.length;
    else return null;
  }
  return found === null ? null : (standings.get(found) ?? null);
}

/** What a place of `level` may be said of: 国家卫生县城 and 省级卫生县城 are one thing at two levels; standards and rules are not. */
const notAtLevel = /标准|规[范定]|要求|政策|资金|补助|文件|平均/;

/** The level that a phrase begins with, and what is at that level: "省级卫生县城" is place 2, 卫生县城. Null where it begins with none. */
export function readLevelOf(text: string): { readonly place: number; readonly thing: string } | null {
  if (text.length > longest || notAtLevel.test(text)) return null;
  let at = 0;
  for (let lead = leadAt(text, at); lead !== ''; lead = leadAt(text, at)) at += lead.length;
  const word = standingAt(text, at);
  const standing = standings.get(word);
  const thing = text.slice(at + word.length);
  return standing?.order === 'level' && thing.length > 1 ? { place: standing.place, thing } : null;
}

/** "二类及以上" is a class, not a number of kinds: a lone Chinese numeral before 类 counts nothing. */
const lookalike = /[一二三四五]类|[一二三四五1-5]星|第?二次(?:验收|通过|检[测验查])/;

/** Is this text, which holds a numeral, a place in an order after all? The text is folded. */
export function isStanding(text: string): boolean {
  return text.length <= longest && lookalike.test(text) && readStanding(text) !== null;
}
