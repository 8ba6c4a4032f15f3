import { lexicon } from './lexicon';
import { at, type Place, startsNumeral } from './place';
import { directionWords, minusWords, shortDirections } from './tables/directions';
import { operatorsBefore } from './tables/operators';
import { periodWords } from './tables/units';
import type { Token } from './token';

const each =
  /每(?:个?(?:半年|季度|月|星期|学?年度|自然年)|[季周日天年])|(?:[年季月周日]|半年)均|(?<![上下前后])半年(?=[一二两三四五六七八九十\d])|一(?:年|季度|[季周天]|个?月)(?=[一二两三四五六七八九十\d])/y;
const rank =
  /(?<![提以之目年日底月午])前(?=(?:\d{1,4}|[一二三四五六七八九十百]{1,3})(?:[名位%强]|$|[^\u4e00-\u9fff\d.]|以内|之内))|第(?=[\d一二三四五六七八九十百])/y;
const about = /(?<![节合预签违条制契])(?:大约为?|约为?)|大概/y;
const nearly = /将近|(?<!附)接近|(?<![最附接临邻亲远])近/y;
const above = /逾|上(?=[百千万亿])/y;
const limit = /控制[在于到]|限[在于]/y;
const lead = /达到|(?<![到表传下送])达|(?<![作行认成较])为|平均|均为|¥/y;
/** 增长率, 下降幅度, 减少了: what may hang on a direction. */
const directionTail = /(?:率|幅度|[幅额]|比例|天数)?了?/y;
/** 提高到95% and 降为3件 give a level, 增加值 and 减少点 are names. */
const levelOrName = /[到至为成值税点量类免负肥速]/;

const operatorAt = lexicon(operatorsBefore.keys());
const directionAt = lexicon(directionWords.keys());
const shortDirectionAt = lexicon(shortDirections.keys());
const minusAt = lexicon(minusWords.keys());

/** 下降, 增长率, 减少了; not 提高到 (a level follows), not 未下降, and 降 only right before a number. */
function directionToken({ text, at: start }: Place): Token | null {
  const minus = minusAt(text, start);
  const turned = minusWords.get(minus);
  if (turned !== undefined && !/[正胜欺]/.test(text[start - 1] ?? '')) {
    if (turned !== null || startsNumeral.test(text[start + minus.length] ?? ''))
      return { kind: 'minus', text: minus, direction: turned };
  }
  if (/[不未无零没]/.test(text[start - 1] ?? '')) return null;
  const word = directionAt(text, start);
  const direction = directionWords.get(word);
  if (direction !== undefined) {
    const tail = at(directionTail, text, start + word.length)?.[0] ?? '';
    const next = text[start + word.length + tail.length] ?? '';
    return tail === '' && levelOrName.test(next) ? null : { kind: 'direction', text: word + tail, direction };
  }
  const short = shortDirections.get(shortDirectionAt(text, start));
  return short !== undefined && /[\d.≥≤<>=]/.test(text[start + 1] ?? '')
    ? { kind: 'direction', text: text[start] ?? '', direction: short }
    : null;
}

/** What may stand before a number: 每年, 增长, 不少于, 约, 前, 控制在, 达到. */
export function leadingToken(place: Place): Token | null {
  const { text, at: start } = place;
  const period = at(each, text, start)?.[0];
  if (period !== undefined) {
    const word = /半年|[季月周日天年]|星期/.exec(period)?.[0] ?? '';
    return { kind: 'each', text: period, period: periodWords.get(word) ?? '年' };
  }
  const direction = directionToken(place);
  if (direction !== null) return direction;
  const operator = operatorAt(text, start);
  const nature = operatorsBefore.get(operator);
  if (nature !== undefined) return { kind: 'before', text: operator, nature };
  for (const [pattern, leaning] of [
    [about, null],
    [nearly, 'under'],
    [above, 'over'],
  ] as const) {
    const found = at(pattern, text, start);
    if (found !== null) return { kind: 'about', text: found[0], leaning };
  }
  for (const [kind, pattern] of [
    ['rank', rank],
    ['limit', limit],
    ['lead', lead],
  ] as const) {
    const found = at(pattern, text, start);
    if (found !== null) return { kind, text: found[0] };
  }
  return null;
}
