import { lexicon } from './lexicon';
import { around, contraries, denials, notTheRow, qualities } from './tables/opposites';

/** How a phrase says the opposite of another: it denies its very word (及时 → 未及时), or says a contrary one (提高 → 下降). */
export type Opposite = 'denied' | 'contrary';

const longest = 30;
const qualityAt = lexicon(qualities);
const denialAt = lexicon(denials);
const aroundAt = lexicon(around);
const sides: ReadonlyMap<string, readonly [pair: number, side: number]> = new Map(
  contraries.flatMap((pair, at) =>
    pair.flatMap((list, side) =>
      list.map((word): readonly [string, readonly [number, number]] => [word, [at, side]]),
    ),
  ),
);
const contraryAt = lexicon(sides.keys());

const plain = (text: string): string => text.replace(/[。.!！;；“”"]/g, '');

/** What a phrase says of qualities, in its own words; `rest` is the phrase without what it denies. */
interface Said {
  readonly asserted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly rest: string;
}

function qualitiesIn(phrase: string): Said {
  const asserted = new Set<string>();
  const denied = new Set<string>();
  let rest = '';
  for (let at = 0; at < phrase.length;) {
    const denial = denialAt(phrase, at);
    const quality = qualityAt(phrase, at + denial.length);
    const length = quality === '' ? 1 : denial.length + quality.length;
    if (quality !== '') (denial === '' ? asserted : denied).add(quality);
    if (quality === '' || denial === '') rest += phrase.slice(at, at + length);
    at += length;
  }
  return { asserted, denied, rest };
}

/** The only contrary word of a phrase that holds nothing else but adverbs; a noun of its own would be another subject. */
function bareWord(phrase: string): string | null {
  let found: string | null = null;
  for (let at = 0; at < phrase.length;) {
    const word = contraryAt(phrase, at);
    const filling = aroundAt(phrase, at);
    if (word !== '' && word.length >= filling.length) {
      if (found !== null && found !== word) return null;
      found = word;
    } else if (filling === '') return null;
    at += Math.max(word.length, filling.length);
  }
  return found;
}

/**
 * Whether what was done says the opposite of what was asked for, in words: 及时 → 未及时, 制度健全 → 制度不健全 (denied), 提高 → 有所下降
 * (contrary). Null where it does not, or where one cannot tell: a longer text, another subject, a denial of the bad
 * (未发现不规范情况).
 */
export function oppositeOf(target: string, actual: string): Opposite | null {
  if (target.length > longest || actual.length > longest) return null;
  const [asked, done] = [plain(target), plain(actual)];
  if (asked === done || asked === '') return null;
  const wanted = qualitiesIn(asked);
  const said = qualitiesIn(done);
  const deniesIt = [...wanted.asserted].some((word) => said.denied.has(word) && !said.asserted.has(word));
  if (deniesIt && !notTheRow.test(said.rest) && wanted.denied.size === 0) return 'denied';
  const [one, other] = [bareWord(asked), bareWord(done)].map((word) =>
    word === null ? undefined : sides.get(word),
  );
  return one && other && one[0] === other[0] && one[1] !== other[1] ? 'contrary' : null;
}
