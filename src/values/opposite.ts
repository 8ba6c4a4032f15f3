import { lexicon } from './lexicon';
import {
  alike,
  around,
  contraries,
  denials,
  faintly,
  noneOf,
  notTheRow,
  qualities,
  someOf,
  wanting,
  within,
} from './tables/opposites';

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

/** The only contrary word of a phrase, and what else stands in it besides adverbs. */
interface Contrary {
  readonly pair: number;
  readonly side: number;
  readonly rest: string;
}

function contraryIn(phrase: string): Contrary | null {
  let found: string | null = null;
  let rest = '';
  for (let at = 0; at < phrase.length;) {
    const word = contraryAt(phrase, at);
    const filling = aroundAt(phrase, at);
    if (word !== '' && word.length >= filling.length) {
      if (found !== null && found !== word) return null;
      found = word;
    } else if (filling === '') rest += phrase.charAt(at);
    at += Math.max(word.length, filling.length) || 1;
  }
  const place = found === null ? undefined : sides.get(found);
  return place ? { pair: place[0], side: place[1], rest } : null;
}

/** 提高 → 有所下降, 公共服务水平提高 → 公共服务水平下降. A noun of its own would be another subject, and a denial turns the word round. */
function isContrary(asked: string, done: string): boolean {
  const [one, other] = [contraryIn(asked), contraryIn(done)];
  if (one?.pair !== other?.pair || one === null || other === null) return false;
  return one.side !== other.side && one.rest === other.rest && !/[不未无没零防遏控]/.test(one.rest);
}

/** 无污染 → 有污染, 不超预算 → 超预算, 不超编 → 超编 (of 超编2人). */
export function isSomeOfNone(asked: string, done: string): boolean {
  const bound = within.exec(asked)?.groups?.['bound'];
  const thing = bound === undefined ? noneOf.exec(asked)?.groups?.['thing'] : `超${bound}`;
  return thing !== undefined && thing === someOf.exec(done)?.groups?.['thing'];
}

/** 不超概算 → 未超概算: none of the same thing. */
export function isNoneOfSame(asked: string, done: string): boolean {
  const thing = noneOf.exec(asked)?.groups?.['thing'];
  return thing !== undefined && thing === noneOf.exec(done)?.groups?.['thing'];
}

/** 宣传不足 where 广泛宣传 was asked for. */
function isWanting(asked: string, done: string): boolean {
  const thing = wanting.exec(done)?.groups?.['thing'];
  return thing !== undefined && asked.includes(thing) && !notTheRow.test(done.replace(wanting, ''));
}

/** 改善不明显 where 改善 was asked for, 不明显 where 明显提高 was. */
function isFaint(asked: string, done: string, { asserted }: Said): boolean {
  const [faint = ''] = faintly.exec(done) ?? [];
  if (faint === '' || notTheRow.test(done.replace(faint, ''))) return false;
  if (faint === done && /明显|显著|大幅/.test(asked)) return true;
  const { before, after } = faintly.exec(done)?.groups ?? {};
  return [before, after].some((word) => word !== undefined && asserted.has(word));
}

/**
 * Whether what was done says the opposite of what was asked for, in words: 及时 → 未及时, 制度健全 → 制度不健全, 改善 → 改善不明显, 无污染 → 有污染
 * (denied), 提高 → 有所下降 (contrary). Null where it does not, or where one cannot tell: a longer text, another subject, a denial of the bad
 * (未发现不规范情况).
 */
export function oppositeOf(target: string, actual: string): Opposite | null {
  if (target.length > longest || actual.length > longest) return null;
  const [asked, done] = [plain(target), plain(actual)];
  if (asked === done || asked === '') return null;
  const wanted = qualitiesIn(asked);
  const said = qualitiesIn(done);
  const denied = [...said.denied];
  // 不可持续 denies 持续 as well, 不及时 按时.
  const deniesIt = [...wanted.asserted].some(
    (word) =>
      denied.some(
        (one) => one.endsWith(word) || alike.some((group) => group.includes(one) && group.includes(word)),
      ) && !said.asserted.has(word),
  );
  const isDenied = (deniesIt && !notTheRow.test(said.rest)) || isFaint(asked, done, wanted);
  if (wanted.denied.size === 0 && isWanting(asked, done)) return 'denied';
  if ((isDenied && wanted.denied.size === 0) || isSomeOfNone(asked, done)) return 'denied';
  return isContrary(asked, done) ? 'contrary' : null;
}
