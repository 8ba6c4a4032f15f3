import { lexicon } from './lexicon';
import {
  allWhoShould,
  alike,
  around,
  contraries,
  denials,
  faintly,
  foundAmiss,
  noneOf,
  notTheRow,
  qualities,
  someOf,
  strengthening,
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
    const isStrengthening = strengthening.has(word) && contraryAt(phrase, at + word.length) !== '';
    if (word !== '' && word.length >= filling.length && !isStrengthening) {
      if (found !== null && found !== word) return null;
      found = word;
    } else if (filling === '' && !isStrengthening) rest += phrase.charAt(at);
    at += Math.max(word.length, filling.length) || 1;
  }
  const place = found === null ? undefined : sides.get(found);
  return place ? { pair: place[0], side: place[1], rest } : null;
}

/** 提高 → 有所下降, 公共服务水平提高 → 水平下降. A noun of its own would be another subject, and a denial turns the word round. */
function isContrary(asked: string, done: string): boolean {
  const [one, other] = [contraryIn(asked), contraryIn(done)];
  if (one?.pair !== other?.pair || one === null || other === null) return false;
  const isOfSame = one.rest === other.rest || other.rest === '';
  return one.side !== other.side && isOfSame && !/[不未无没零防遏控]/.test(one.rest);
}

const beyond = /超[出过]/;
const amount = /[了约共达]?\d[\d.]*[百千]?[万亿]?(?:[元%]|个百分点|[人个处起次件家户天项])?$/;

/** 无污染 → 有污染, 不超预算 → 超出预算3万元, 无违规使用资金 → 发现违规使用2万元. */
export function isSomeOfNone(asked: string, done: string): boolean {
  const bound = within.exec(asked)?.groups?.['bound'];
  const thing = bound === undefined ? noneOf.exec(asked)?.groups?.['thing'] : `超${bound}`;
  if (thing === undefined) return false;
  const found = foundAmiss.exec(done)?.groups?.['thing'];
  if (found !== undefined && thing.includes(found)) return true;
  return thing === someOf.exec(done.replace(beyond, '超').replace(amount, ''))?.groups?.['thing'];
}

/** 不超概算 → 未超概算: none of the same thing. */
export function isNoneOfSame(asked: string, done: string): boolean {
  const thing = noneOf.exec(asked)?.groups?.['thing'];
  return thing !== undefined && thing === noneOf.exec(done)?.groups?.['thing'];
}

/** 漏保3人 where 应保尽保 was asked for. */
function isLeftOut(asked: string, done: string): boolean {
  const what = allWhoShould.exec(asked)?.groups?.['what'];
  return (
    what !== undefined && new RegExp(`(?:漏|未|少|没有)${what}`).test(done) && !/[无未零没]漏/.test(done)
  );
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
  if ((isDenied && wanted.denied.size === 0) || isSomeOfNone(asked, done) || isLeftOut(asked, done))
    return 'denied';
  return isContrary(asked, done) ? 'contrary' : null;
}
