import { lexicon } from './lexicon';
import { at, type Place, rangeSign, startsNumeral, unitAt } from './place';
import { operatorsAfter } from './tables/operators';
import { periodWords } from './tables/units';
import type { Token } from './token';

const roughly = /左右|上下|(?:余|多)(?![\u4e00-\u9fff])/y;
const per =
  /[/·每](?:每|一)?(半年|年度|年|季度|[季月周天日]|个月|星期)(?![\u4e00-\u9fff])|\/(半年|年度|年|季度|[季月周天日]|个月|星期)/y;
const suffixAt = lexicon(operatorsAfter.keys());

const numberLike: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'number',
  'unit',
  'per',
  'under',
  'roughly',
]);
/** What may stand after a number and before the next word: its unit, "/年", 以上, 左右, "—". */
export function followingToken({ text, at: start, last }: Place): Token | null {
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
  if (around !== null)
    return { kind: 'roughly', text: around[0], leaning: /[余多]/.test(around[0]) ? 'over' : null };
  const between = at(rangeSign, text, start)?.[0];
  const numberNext = between !== undefined && startsNumeral.test(text[start + between.length] ?? '');
  return numberNext ? { kind: 'to', text: between } : null;
}

/** An operator behind its number, or behind the noun after it: 以上, 以内. */
export function suffixToken({ text, at: start, last }: Place): Token | null {
  const word = suffixAt(text, start);
  const nature = operatorsAfter.get(word);
  // "3人内部会议": 内 alone is an operator only where the phrase goes no further in that word.
  if (
    nature === undefined ||
    (word === '内' && (/^[部容设涵外在]/.test(text.slice(start + 1, start + 2)) || last?.kind === 'text'))
  )
    return null;
  return { kind: 'after', text: word, nature };
}
