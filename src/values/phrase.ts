import { numeralSigns } from './chinese-numerals';
import { collapseSpace } from './fold';
import { notMeasures } from './not-a-measure';
import { arabicNumeralAt, chineseNumeralAt, shareAt } from './numeral';
import type { Numeral } from './numeral';
import { longestAt, operatorsAfter, operatorsBefore } from './signs';
import type { Token } from './token';
import { periodWords, unitWords } from './units';

const each =
  /每(?:个?(?:半年|季度|月|星期|学?年度|自然年)|[季周日天年])|(?:[年季月周日]|半年)均|半年(?=[一二两三四五六七八九十\d])|一(?:年|季度|[季周天]|个?月)(?=[一二两三四五六七八九十\d])/y;
const rank =
  /(?<![提以之目年日底月午])前(?=(?:\d{1,4}|[一二三四五六七八九十百]{1,3})(?:[名位%强]|$|[^\u4e00-\u9fff\d.]|以内|之内))|第(?=[\d一二三四五六七八九十百])/y;
const about =
  /(?<![节合预签违条制契])(?:大约为?|约为?)|大概|将近|(?<!附)接近|(?<![最附接临邻亲远])近|逾|上(?=[百千万亿])/y;
const limit = /控制[在于到]|限[在于]/y;
const lead = /达到|(?<![到表传下送])达|(?<![作行认成较])为|平均|均为|¥/y;
const roughly = /左右|上下|(?:余|多)(?![\u4e00-\u9fff])/y;
const to = /[-~‐‑‒–—―─]{1,2}|至|到/y;
const per =
  /[/·每](?:每|一)?(半年|年度|年|季度|[季月周天日]|个月|星期)(?![\u4e00-\u9fff])|\/(半年|年度|年|季度|[季月周天日]|个月|星期)/y;
const mark = /[\s()[\]【】:,;、。.·"“”‘’!?！？…]/;
const nameTail = /[a-z\d.+-]+/iy;
const startsNumeral = new RegExp(`[\\d${numeralSigns}]`);
const longestUnit = 5;
const longestOperator = 6;

/** Words spread over a cell are joined, but two numbers on two lines, or with a space between, stay two. */
const prepare = (text: string): string => collapseSpace(text).replace(/(?<!\d)\s|\s(?!\d)/g, '');

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** A unit goes on in Latin letters only as far as the table knows: "5G" and "3D" are names. */
function unitAt(text: string, place: number): string {
  const word = longestAt(text, place, unitWords, longestUnit);
  return /[a-z]$/i.test(word) && /[a-z]/i.test(text[place + word.length] ?? '') ? '' : word;
}

const numberLike: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'number',
  'unit',
  'per',
  'under',
  'roughly',
]);
const opensNumber: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'before',
  'about',
  'rank',
  'to',
  'limit',
]);

/** Where the tokenizer stands: the text, the place in it, and the token before. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly last: Token | undefined;
}

/** A Chinese numeral counts as a number before a unit, after an operator, or alone in the cell; "一是" and "两会" are words. */
function countsAsNumber({ text, at: start, last }: Place, { end }: Numeral): boolean {
  const alone =
    start === 0 && (end === text.length || longestAt(text, end, operatorsAfter, longestOperator) !== '');
  if (alone || text.startsWith('分之', end - 2)) return true;
  if (last !== undefined && opensNumber.has(last.kind)) return true;
  if (unitAt(text, end) !== '') return true;
  const between = at(to, text, end)?.[0] ?? '';
  return (
    between !== '' && startsNumeral.test(text[end + between.length] ?? '') && !text.startsWith('一', start)
  );
}

function numeralAt(place: Place): Numeral | null {
  const { text, at: start, last } = place;
  const certain = shareAt(text, start) ?? arabicNumeralAt(text, start);
  if (certain !== null) return certain;
  const rounded = last?.kind === 'about' || last?.kind === 'before';
  const numeral = chineseNumeralAt(text, start, rounded);
  return numeral !== null && countsAsNumber(place, numeral) ? numeral : null;
}

/** "1O0%" is a slip of the hand, "5A级" a name. */
function nameToken(text: string, start: number, end: number): Token {
  const name = text.slice(start, end) + (at(nameTail, text, end)?.[0] ?? '');
  return { kind: /[%‰]/.test(text[start + name.length] ?? '') ? 'broken' : 'text', text: name };
}

function numberToken(place: Place): Token | null {
  const { text, at: start, last } = place;
  const minus = text[start] === '-' && /\d/.test(text[start + 1] ?? '');
  const point = text[start] === '.' && /\d/.test(text[start + 1] ?? '');
  const signed = minus || (text[start] === '+' && /\d/.test(text[start + 1] ?? '')) || point;
  const numeral = numeralAt(signed ? { ...place, at: start + 1 } : place);
  if (numeral === null) return null;
  const written = text.slice(start, numeral.end);
  // "5A级景区", "3D打印": letters that are no unit make it a name.
  if (/[a-z]/i.test(text[numeral.end] ?? '') && unitAt(text, numeral.end) === '')
    return nameToken(text, start, numeral.end);
  // A dash after a word may be a minus or a mere dash; ".5", "5-" and "l00%" have lost something; "3%0" was meant to be 3‰;
  // "±3%" has two ends.
  const doubtful =
    point ||
    (minus && last?.kind === 'text') ||
    (/[a-z±~]/i.test(text[start - 1] ?? '') && last?.kind !== 'to') ||
    /^%\d|^[-~]$/.test(text.slice(numeral.end, numeral.end + 2));
  if (numeral.number === null || doubtful) return { kind: 'broken', text: written };
  const { number, approximate, percent, scale } = numeral;
  return {
    kind: 'number',
    text: written,
    number: minus ? number.negated() : number,
    approximate,
    percent,
    scale,
    negative: minus,
  };
}

/** What may stand after a number and before the next word: its unit, "/年", 以上, 左右, "—". */
function followingToken({ text, at: start, last }: Place): Token | null {
  if (last === undefined || !numberLike.has(last.kind)) return null;
  const period = at(per, text, start);
  const known = period === null ? undefined : periodWords.get(period[1] ?? period[2] ?? '');
  if (period !== null && known !== undefined) return { kind: 'per', text: period[0], period: known };
  if (last.kind === 'number') {
    const bracketed = text[start] === '(' ? unitAt(text, start + 1) : '';
    if (bracketed !== '' && text[start + 1 + bracketed.length] === ')')
      return { kind: 'unit', text: `(${bracketed})` };
    const unit = unitAt(text, start);
    if (unit !== '') return { kind: 'unit', text: unit };
  }
  if (text[start] === '/' || (text[start] === '·' && last.kind === 'under')) {
    const unit = unitAt(text, start + 1);
    if (unit !== '') return { kind: 'under', text: `/${unit}`, unit };
  }
  const around = at(roughly, text, start);
  if (around !== null) return { kind: 'roughly', text: around[0] };
  const between = at(to, text, start)?.[0];
  const numberNext = between !== undefined && startsNumeral.test(text[start + between.length] ?? '');
  return numberNext ? { kind: 'to', text: between } : null;
}

function leadingToken({ text, at: start }: Place): Token | null {
  const period = at(each, text, start)?.[0];
  if (period !== undefined) {
    const word = /半年|[季月周日天年]|星期/.exec(period)?.[0] ?? '';
    return { kind: 'each', text: period, period: periodWords.get(word) ?? '年' };
  }
  const operator = longestAt(text, start, operatorsBefore, longestOperator);
  const nature = operatorsBefore.get(operator);
  if (nature !== undefined) return { kind: 'before', text: operator, nature };
  for (const [kind, pattern] of [
    ['rank', rank],
    ['limit', limit],
    ['about', about],
    ['lead', lead],
  ] as const) {
    const found = at(pattern, text, start);
    if (found !== null) return { kind, text: found[0] };
  }
  return null;
}

function suffixToken({ text, at: start, last }: Place): Token | null {
  const word = longestAt(text, start, operatorsAfter, longestOperator);
  const nature = operatorsAfter.get(word);
  // "3人内部会议": 内 alone is an operator only where the phrase goes no further in that word.
  if (
    nature === undefined ||
    (word === '内' && (/^[部容设涵外在]/.test(text.slice(start + 1, start + 2)) || last?.kind === 'text'))
  )
    return null;
  return { kind: 'after', text: word, nature };
}

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
