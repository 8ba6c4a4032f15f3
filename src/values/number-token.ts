import { lexicon } from './lexicon';
import { arabicNumeralAt, chineseNumeralAt, shareAt } from './numeral';
import type { Numeral } from './numeral';
import { at, type Place, rangeSign, startsNumeral, unitAt } from './place';
import { operatorsAfter } from './tables/operators';
import type { Token } from './token';

const nameTail = /[a-z\d.+-]+/iy;
const suffixAt = lexicon(operatorsAfter.keys());

const opensNumber: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'before',
  'about',
  'rank',
  'to',
  'limit',
  'minus',
]);

/** A Chinese numeral counts as a number before a unit, after an operator, or alone in the cell; "一是" and "两会" are words. */
function countsAsNumber({ text, at: start, last }: Place, { end }: Numeral): boolean {
  const alone = start === 0 && (end === text.length || suffixAt(text, end) !== '');
  if (alone || text.startsWith('分之', end - 2)) return true;
  if (last !== undefined && opensNumber.has(last.kind)) return true;
  if (unitAt(text, end) !== '') return true;
  const between = at(rangeSign, text, end)?.[0] ?? '';
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

/** The number at a place, with its sign; `broken` where something numeric stands there that cannot be read. Null where none does. */
export function numberToken(place: Place): Token | null {
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
    (minus && last?.kind === 'text' && !/(?:[同环]比|温度?)$/.test(last.text)) ||
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
